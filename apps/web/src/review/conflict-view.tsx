import type { Target } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { Notice } from '../ui/notice.js';
import { ActButton } from './act-button.js';
import type { BoundAct } from './use-acts.js';
import { WordChanges } from './word-changes.js';
import styles from './conflict-view.module.css';

/** Somebody else stored a newer text: what differs, and the choice. The field above goes on taking what is typed. */
export function ConflictView({
  mine,
  isMine,
  theirs,
  locale,
  acts,
}: {
  readonly mine: string;
  /** False when the person has only read: nothing of hers is at stake. */
  readonly isMine: boolean;
  readonly theirs: Target;
  readonly locale: Locale;
  readonly acts: readonly BoundAct[];
}) {
  const { t } = useTranslation();
  const name = theirs.acceptedBy?.name ?? theirs.confirmedBy?.name ?? theirs.returned?.by.name;
  return (
    <Notice
      tone={isMine ? 'block' : 'warn'}
      title={name === undefined ? t('review.conflict') : t('review.conflictWith', { name })}
    >
      <div className={styles.texts}>
        <p className={styles.label}>{isMine ? t('review.conflictText') : t('review.changedWhileReading')}</p>
        <WordChanges from={mine} to={theirs.text ?? ''} locale={locale} />
        <div className={styles.acts}>
          <ActButton id="take-theirs" acts={acts} look={isMine ? 'outlined' : 'filled'} />
          <ActButton id="keep-mine" acts={acts} look="filled" hideWhenDisabled />
        </div>
      </div>
    </Notice>
  );
}
