import type { Block, Release, Translation } from '@triptych/contracts';
import { may } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useApprove } from '../api/releases.js';
import { useMe } from '../api/session.js';
import { Strip } from '../strips/strip.js';
import { Button, LinkButton } from '../ui/button.js';
import { Confirm } from '../ui/dialog.js';
import { localeName, localeWithin } from '../words/locales.js';
import { useProblemText } from '../words/problem.js';
import { stateWord } from '../words/states.js';
import { DraftingLine } from './drafting-line.js';
import type { NextAct } from './next-act.js';
import styles from './page-head.module.css';
import { Team } from './team.js';
import { VersionLine } from './version-line.js';
import { VersionLinks } from './version-links.js';

/** The head of a translation: how far it is, where its text comes from, who has it, what can be done. */
export function TranslationHead({
  release,
  blocks,
  translation,
  next,
  now,
  onTrouble,
}: {
  readonly release: Release;
  readonly blocks: readonly Block[];
  readonly translation: Translation;
  readonly next: NextAct | undefined;
  readonly now: Date;
  readonly onTrouble: (error: unknown) => void;
}) {
  const { t } = useTranslation();
  const { locale, state } = translation;
  const version = release.versions.find((other) => other.locale === locale);
  return (
    <div className={styles.head}>
      <div className={styles.line}>
        <h2 className={styles.name}>{localeName(locale, t)}</h2>
        <span className={styles.state}>{stateWord(release.state === 'withdrawn' ? 'withdrawn' : state, t)}</span>
      </div>
      <Strip locale={locale} marks={translation.strip} room={30} size={12} />
      {version && <VersionLine version={version} now={now} />}
      <DraftingLine translation={translation} blocks={blocks} mayUseMachine={release.machineTranslation} />
      <Team release={release} translation={translation} onTrouble={onTrouble} />
      <div className={styles.acts}>
        <Acts release={release} translation={translation} next={next} />
        <VersionLinks release={release} locale={locale} now={now} />
      </div>
    </div>
  );
}

function Acts({
  release,
  translation: { locale, state },
  next,
}: {
  readonly release: Release;
  readonly translation: Translation;
  readonly next: NextAct | undefined;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const explain = useProblemText();
  const approve = useApprove(release.id);
  const [asking, setAsking] = useState(false);
  const pair = { source: release.sourceLocale, target: locale };
  const isNext = next !== undefined && 'locale' in next && next.locale === locale;
  if (release.state === 'withdrawn') return null;
  if (state === 'ready' && may(me, 'version.approve')) {
    return (
      <>
        <Button
          look={isNext ? 'filled' : 'outlined'}
          onPress={() => {
            setAsking(true);
          }}
        >
          {t('release.approve')}
        </Button>
        <Confirm
          isOpen={asking}
          onClose={() => {
            setAsking(false);
          }}
          title={t('release.approveTitle', { language: localeWithin(locale, t) })}
          confirm={t('release.approve')}
          cancel={t('release.cancel')}
          onConfirm={() => approve.mutateAsync(locale)}
          explain={explain}
        >
          <p>{t('release.approveText')}</p>
        </Confirm>
      </>
    );
  }
  const isOpen = state === 'translation' || state === 'review' || state === 'ready';
  if (!isOpen || !(may(me, 'target.write', pair) || may(me, 'target.review', pair))) return null;
  return (
    <LinkButton
      look={isNext ? 'filled' : 'outlined'}
      href={`/releases/${release.id}/review/${locale}`}
      aria-label={t('release.openDeskLabel', { language: localeWithin(locale, t) })}
    >
      {isNext && next.kind === 'translate'
        ? t('release.translate')
        : isNext && next.kind === 'review'
          ? t('release.review')
          : t('release.openDesk')}
    </LinkButton>
  );
}
