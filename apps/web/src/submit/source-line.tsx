import { FileText, Globe } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Submission } from './submission.js';
import styles from './source-line.module.css';

/** Where the lines come from, when they were neither typed nor pasted. */
export function SourceLine({
  submission: { way, file, page, fixes },
}: {
  readonly submission: Pick<Submission, 'way' | 'file' | 'page' | 'fixes'>;
}) {
  const { t } = useTranslation();
  if (way === 'file' && file) {
    return (
      <p className={styles.line}>
        <FileText size={15} strokeWidth={1.75} aria-hidden />
        <span>
          <span className={styles.name}>{file.name}</span>
          {fixes.length > 0 && <> · {t('submit.fileFixes', { count: fixes.length })}</>}
        </span>
      </p>
    );
  }
  if (way === 'page' && page) {
    return (
      <p className={styles.line}>
        <Globe size={15} strokeWidth={1.75} aria-hidden />
        <a href={page.address} target="_blank" rel="noopener noreferrer" className={styles.name}>
          {page.address}
        </a>
      </p>
    );
  }
  return null;
}
