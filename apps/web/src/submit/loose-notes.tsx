import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import type { AskedFinding } from './asked-findings.js';
import type { ChosenLine } from './chosen-lines.js';
import styles from './finding-item.module.css';
import { notesOf } from './release-body.js';
import type { FindingNote, SubmissionEvent } from './submission.js';

/** Notes whose finding is no longer there, because the text was changed: they are not sent unseen, nor lost unsaid. */
export function LooseNotes({
  notes,
  findings,
  lines,
  onEvent,
}: {
  readonly notes: readonly FindingNote[];
  readonly findings: readonly AskedFinding[];
  readonly lines: readonly ChosenLine[];
  readonly onEvent: (event: SubmissionEvent) => void;
}) {
  const { t } = useTranslation();
  const loose = lines.length === 0 ? [] : notes.filter((note) => !findings.some(({ id }) => id === note.finding));
  if (loose.length === 0) return null;
  return (
    <div className={styles.loose}>
      <h3 className={styles.looseHeading}>{t('submit.looseNotes')}</h3>
      <ul>
        {loose.map((note) => (
          <li key={note.finding} className={styles.finding}>
            <p className={styles.note}>{note.text}</p>
            <p className={styles.state}>
              {notesOf([note], lines).length > 0 ? t('submit.looseNoteSent') : t('submit.looseNoteLost')}
            </p>
            <div className={styles.acts}>
              <Button
                look="quiet"
                small
                onPress={() => {
                  onEvent({ type: 'reopened', finding: note.finding });
                }}
              >
                {t('submit.noteRemove')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
