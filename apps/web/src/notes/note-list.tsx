import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import type { SourceNote } from '../api/releases.js';
import { momentText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import styles from './note-list.module.css';

/** What the officer tells the translators about a place of the source. */
export function NoteList({ notes, locale }: { readonly notes: readonly SourceNote[]; readonly locale: Locale }) {
  const { t } = useTranslation();
  const now = useNow();
  return (
    <ul className={styles.list}>
      {notes.map(({ id, excerpt, text, at, by }) => (
        <li key={id} className={styles.note}>
          {excerpt !== '' && (
            <p lang={locale} className={styles.excerpt}>
              {excerpt}
            </p>
          )}
          <p className={styles.text}>{text}</p>
          <p className={styles.by}>{t('note.by', { name: by.name, moment: momentText(new Date(at), now, t) })}</p>
        </li>
      ))}
    </ul>
  );
}
