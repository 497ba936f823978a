import type { MemoryImport } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { tmxReasonText } from '../words/tmx.js';
import styles from './import-report.module.css';

type Line = MemoryImport['report']['lines'][number];

/** The first places of a file where something is not as it should be. */
export function ReportLines({ lines }: { readonly lines: readonly Line[] }) {
  const { t } = useTranslation();
  const severities: Record<Line['severity'], string> = {
    fatal: t('memoryImport.severityFatal'),
    skipped: t('memoryImport.severitySkipped'),
    warning: t('memoryImport.severityWarning'),
  };
  return (
    <div className={styles.frame} tabIndex={0} role="group" aria-label={t('memoryImport.linesLabel')}>
      <table className={styles.lines}>
        <thead>
          <tr>
            <th scope="col">{t('memoryImport.line')}</th>
            <th scope="col">{t('memoryImport.entry')}</th>
            <th scope="col">{t('memoryImport.what')}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ line, number, severity, reason, detail }, index) => (
            <tr key={index}>
              <td>{line}</td>
              <td>{number ?? '–'}</td>
              <td>
                {t('memoryImport.reason', { severity: severities[severity], reason: tmxReasonText(reason, t) })}
                {/* Words of the file itself, in no known language. */}
                {detail !== null && <span className={styles.detail}>{detail}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
