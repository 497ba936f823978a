import type { InlineCode, Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import type { Match } from '../api/targets.js';
import { dayText } from '../i18n/dates.js';
import { CodedText } from '../typeset/coded-text.js';
import { Button } from '../ui/button.js';
import { ariaShortcut } from './shortcut.js';
import type { BoundAct } from './use-acts.js';
import styles from './match-list.module.css';

/** What the memory proposes, with where it comes from; one key each. */
export function MatchList({
  matches,
  locale,
  codes,
  acts,
}: {
  readonly matches: readonly Match[];
  readonly locale: Locale;
  /** Those of the sentence in hand: a match has the same tags. */
  readonly codes: readonly InlineCode[];
  readonly acts: readonly BoundAct[];
}) {
  const { t } = useTranslation();
  if (matches.length === 0) return <p className={styles.none}>{t('review.noMatches')}</p>;
  return (
    <ol className={styles.list}>
      {matches.slice(0, 9).map((match, index) => {
        const take = acts.find(({ act }) => act.id === `match-${String(index + 1)}`);
        return (
          <li key={match.unitId} className={styles.match}>
            <p lang={locale} className={styles.text}>
              <CodedText text={(match.proposal ?? match.target).text} codes={codes} />
            </p>
            <p className={styles.from}>
              {match.type === 'icm'
                ? t('review.inContext')
                : match.rate === 100
                  ? t('review.exact')
                  : `${String(match.rate)} %`}
              {' · '}
              {t('review.approved', {
                reference: match.reference,
                day: dayText(new Date(match.approvedAt), t),
                name: match.approvedBy,
              })}
            </p>
            {take && (
              <Button
                small
                isDisabled={!take.isEnabled}
                onPress={take.run}
                aria-label={take.label}
                {...(take.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(take.act.shortcut) })}
              >
                {t('review.take')} <kbd className={styles.keys}>{take.keys}</kbd>
              </Button>
            )}
          </li>
        );
      })}
    </ol>
  );
}
