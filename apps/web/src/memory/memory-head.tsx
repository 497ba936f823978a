import type { MemoryStatistics } from '@triptych/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Disclosure } from '../ui/disclosure.js';
import { Figures } from './figures.js';
import { FiguresLine } from './figures-line.js';
import styles from './memory-screen.module.css';

/** What the memory holds, and beside its name what can be done with the whole of it. */
export function MemoryHead({
  figures,
  children,
}: {
  /** Absent while they are not known; null where there is nothing to count. */
  readonly figures: MemoryStatistics | null | undefined;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <div>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('memory.title')}</h1>
        {children}
      </div>
      {figures && (
        <Disclosure title={<FiguresLine figures={figures} />} className={styles.figures ?? ''}>
          <Figures figures={figures} />
        </Disclosure>
      )}
      {figures === undefined && <p className={styles.room} />}
    </div>
  );
}
