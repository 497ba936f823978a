import type { MemoryImport } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/disclosure.js';
import { tmxReasonText } from '../words/tmx.js';
import { byCount, sumOf } from './import-progress.js';
import styles from './import-report.module.css';
import { ReportLines } from './report-lines.js';

/** What became, or would become, of the entries of a file. */
export function ImportReport({ report }: { readonly report: MemoryImport['report'] }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const { read, added, merged, variants, unchanged, skipped, warnings, lines } = report;
  const figures = [
    [t('memoryImport.read'), read],
    [t('memoryImport.added'), added],
    [t('memoryImport.merged'), merged],
    [t('memoryImport.variants'), variants],
    [t('memoryImport.unchanged'), unchanged],
    [t('memoryImport.skipped'), sumOf(skipped)],
  ] as const;
  return (
    <div className={styles.report}>
      <dl className={styles.figures}>
        {figures.map(([name, count]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{figure(count)}</dd>
          </div>
        ))}
      </dl>
      <Reasons title={t('memoryImport.skippedHeading')} counts={skipped} />
      <Reasons title={t('memoryImport.warningsHeading')} counts={warnings} />
      {lines.length > 0 && (
        <Disclosure title={t('memoryImport.lines', { count: lines.length })}>
          <ReportLines lines={lines} />
        </Disclosure>
      )}
    </div>
  );
}

function Reasons({ title, counts }: { readonly title: string; readonly counts: Readonly<Record<string, number>> }) {
  const { t } = useTranslation();
  const figure = useFigure();
  const reasons = byCount(counts);
  if (reasons.length === 0) return null;
  return (
    <section>
      <h3 className={styles.title}>{title}</h3>
      <dl className={styles.reasons}>
        {reasons.map(([reason, count]) => (
          <div key={reason}>
            <dt>{tmxReasonText(reason, t)}</dt>
            <dd>{figure(count)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** Numbers as the language of the interface writes them. */
function useFigure(): (count: number) => string {
  const { language } = useTranslation().i18n;
  return (count) => count.toLocaleString(language);
}
