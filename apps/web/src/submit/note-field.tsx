import { useState, type KeyboardEvent, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { TextField } from '../ui/field.js';
import styles from './finding-item.module.css';

/** The longest note that the desk keeps. */
const LONGEST_NOTE = 2000;

/** One line for whoever translates. Enter keeps it, Escape gives it up. A beginning is not kept before it is completed. */
export function NoteField({
  text,
  onKeep,
  onCancel,
}: {
  /** What is proposed, or the note as it is. A beginning ends with a space. */
  readonly text: string;
  readonly onKeep: (text: string) => void;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  const [value, setValue] = useState(text);
  const canKeep = value.trim() !== '' && !(text.endsWith(' ') && value.trim() === text.trim());
  const keep = (event: SyntheticEvent) => {
    event.preventDefault();
    if (canKeep) onKeep(value.trim());
  };
  const giveUp = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onCancel();
  };
  return (
    <form onSubmit={keep} onKeyDown={giveUp} className={styles.form}>
      <TextField
        autoFocus
        label={t('submit.noteField')}
        hint={t('submit.noteHint')}
        maxLength={LONGEST_NOTE}
        value={value}
        onChange={setValue}
      />
      <div className={styles.acts}>
        <Button type="submit" small isDisabled={!canKeep}>
          {t('submit.noteKeep')}
        </Button>
        <Button look="quiet" small onPress={onCancel}>
          {t('submit.noteCancel')}
        </Button>
      </div>
    </form>
  );
}
