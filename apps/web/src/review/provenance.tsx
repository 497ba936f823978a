import type { Target } from '@triptych/contracts';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { Match, TargetRevision } from '../api/targets.js';
import { dayText } from '../i18n/dates.js';
import { engineName } from '../words/engines.js';
import styles from './provenance.module.css';

/** Where the stored text comes from, and who vouches for it. */
export function Provenance({
  target,
  matches,
  history,
}: {
  readonly target: Target;
  readonly matches: readonly Match[];
  readonly history: readonly TargetRevision[];
}) {
  const { t } = useTranslation();
  return (
    <ul className={styles.lines}>
      <li>{originText(target, matches, history, t)}</li>
      {target.confirmedBy && <li>{t('review.confirmedBy', { name: target.confirmedBy.name })}</li>}
      {target.acceptedBy && <li>{t('review.acceptedBy', { name: target.acceptedBy.name })}</li>}
    </ul>
  );
}

function originText(
  target: Target,
  matches: readonly Match[],
  history: readonly TargetRevision[],
  t: TFunction,
): string {
  switch (target.origin) {
    case null:
      return target.awaitsDraft ? t('review.draftComing') : t('review.noOrigin');
    case 'mt':
      return target.engine === null
        ? t('review.fromMachine')
        : t('review.fromEngine', { engine: engineName(target.engine) });
    case 'tm': {
      const kind = target.matchType === 'icm' ? t('review.fromMemoryInContext') : t('review.fromMemory');
      const match = matches.find((each) => (each.proposal ?? each.target).text === target.text);
      if (!match) return kind;
      const { reference, approvedAt, approvedBy } = match;
      const day = dayText(new Date(approvedAt), t);
      return `${kind}, ${t('review.approved', { reference, day, name: approvedBy })}`;
    }
    case 'person': {
      const writer = history.find(({ text, by, act }) => text === target.text && by && act !== 'accept')?.by;
      return writer ? t('review.writtenBy', { name: writer.name }) : t('review.writtenByHand');
    }
  }
}
