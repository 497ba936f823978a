import type { MemoryStatistics } from '@triptych/contracts';
import { FileDown, FileUp, Rows3, SlidersHorizontal } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { exportAddress } from '../api/memory.js';
import { Button, LinkButton } from '../ui/button.js';
import { Disclosure } from '../ui/disclosure.js';
import { Figures } from './figures.js';
import { FiguresLine } from './figures-line.js';
import type { MemoryFilters } from './memory-filters.js';
import styles from './memory-screen.module.css';

/** What the memory holds, and what leads into it and out of it. */
export function MemoryHead({
  figures,
  filters,
  mayChange,
  isEmpty,
  onRates,
}: {
  readonly figures: MemoryStatistics | undefined;
  readonly filters: MemoryFilters;
  readonly mayChange: boolean;
  readonly isEmpty: boolean;
  readonly onRates: () => void;
}) {
  const { t } = useTranslation();
  const icon = { size: 16, strokeWidth: 1.75, 'aria-hidden': true } as const;
  return (
    <div>
      <div className={styles.head}>
        <h1 className={styles.title}>{t('memory.title')}</h1>
        <div className={styles.ways}>
          {mayChange && !isEmpty && (
            <>
              <LinkButton look="quiet" href="/memory/import" icon={<FileUp {...icon} />}>
                {t('memory.import')}
              </LinkButton>
              <LinkButton look="quiet" href="/memory/align" icon={<Rows3 {...icon} />}>
                {t('memory.align')}
              </LinkButton>
            </>
          )}
          {!isEmpty && filters.removed === undefined && (
            <a className={styles.download} href={exportAddress(filters)} download="triptych.tmx">
              <FileDown {...icon} />
              {t('memory.download')}
            </a>
          )}
          <Button look="quiet" icon={<SlidersHorizontal {...icon} />} onPress={onRates}>
            {t('memory.rates')}
          </Button>
        </div>
      </div>
      {figures && !isEmpty && (
        <Disclosure title={<FiguresLine figures={figures} />} className={styles.figures ?? ''}>
          <Figures figures={figures} />
        </Disclosure>
      )}
      {!figures && <p className={styles.room} />}
    </div>
  );
}
