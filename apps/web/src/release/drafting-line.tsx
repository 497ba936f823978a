import type { Block, Translation } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.js';
import { Progress } from '../ui/progress.js';
import { engineName } from '../words/engines.js';
import { localeWithin } from '../words/locales.js';
import { originsOf } from './origins.js';
import styles from './page-head.module.css';

/** How drafting goes and where the texts come from; plainly, when no engine helps. */
export function DraftingLine({
  translation: { locale, state, drafting },
  blocks,
  mayUseMachine,
}: {
  readonly translation: Translation;
  readonly blocks: readonly Block[];
  /** False when the officer kept this text from every engine. */
  readonly mayUseMachine: boolean;
}) {
  const { t } = useTranslation();
  const { done, total, engine, trouble } = drafting;
  const origins = originsOf(blocks, locale);
  const machine = engine === null ? t('release.aMachine') : engineName(engine);
  // What drafted the rest no longer matters once the version stands.
  const isOpen = state !== 'approved' && state !== 'published';
  const sources = [
    origins.tm > 0 && t('release.fromMemory', { count: origins.tm }),
    origins.mt > 0 && t('release.fromMachine', { count: origins.mt, engine: machine }),
    origins.person > 0 && t('release.fromPeople', { count: origins.person }),
  ].filter((text) => text !== false);
  return (
    <>
      {state === 'drafting' && (
        <Progress
          label={t('release.draftingLabel', { language: localeWithin(locale, t) })}
          text={t('release.drafting', { done, total })}
          done={done}
          total={total}
        />
      )}
      {sources.length > 0 && <p className={styles.soft}>{sources.join(' · ')}</p>}
      {isOpen && trouble === 'engine-refused' && <Notice tone="warn">{t('release.engineRefused')}</Notice>}
      {isOpen && trouble === 'engine-unavailable' && <Notice tone="warn">{t('release.engineUnavailable')}</Notice>}
      {isOpen && trouble === 'failed' && <Notice tone="warn">{t('release.draftingFailed')}</Notice>}
      {isOpen && trouble === null && engine === null && (
        <p className={styles.soft}>{mayUseMachine ? t('release.memoryOnly') : t('release.machineForbidden')}</p>
      )}
    </>
  );
}
