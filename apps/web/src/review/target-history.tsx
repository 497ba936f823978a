import type { Locale } from '@triptych/domain';
import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import type { TargetRevision } from '../api/targets.js';
import { momentText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import styles from './target-history.module.css';
import { WordChanges } from './word-changes.js';

/** Every earlier text, the newest first: who, when, and what changed. */
export function TargetHistory({
  history,
  locale,
}: {
  readonly history: readonly TargetRevision[];
  readonly locale: Locale;
}) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <ol className={styles.list}>
      {history.map((revision, index) => {
        const former = history[index + 1];
        const text = revision.text ?? '';
        const isSame = former !== undefined && (former.text ?? '') === text;
        return (
          <li key={revision.revision}>
            <p className={styles.what}>
              {actText(revision, t)} · {momentText(new Date(revision.at), now, t)}
            </p>
            {revision.act === 'return' && revision.reason !== null && <p>{revision.reason}</p>}
            {!isSame && <WordChanges from={former ? (former.text ?? '') : text} to={text} locale={locale} />}
          </li>
        );
      })}
    </ol>
  );
}

function actText({ act, by }: TargetRevision, t: TFunction): string {
  const name = by?.name ?? t('review.theDesk');
  const words: Record<TargetRevision['act'], string> = {
    draft: t('review.didDraft', { name }),
    save: t('review.didSave', { name }),
    confirm: t('review.didConfirm', { name }),
    accept: t('review.didAccept', { name }),
    return: t('review.didReturn', { name }),
    recut: t('review.didRecut', { name }),
    repeat: t('review.didRepeat', { name }),
    finalize: t('review.didFinalize', { name }),
  };
  return words[act];
}
