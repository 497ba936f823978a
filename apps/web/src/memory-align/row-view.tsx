import type { AlignedRow, MemoryAlignment } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { LocaleTag } from '../strips/locale-tag.js';
import { blockClass } from '../typeset/block-class.js';
import { classNames } from '../ui/class-names.js';
import { markOf, RowMark } from './row-mark.js';
import styles from './row-view.module.css';

/** Sentences that say the same, beside each other. A press opens the row with that cell in hand. */
export const RowView = memo(function RowView({
  row,
  at,
  cells,
  versions,
  cellInHand,
  onOpen,
}: {
  readonly row: AlignedRow;
  /** Its place, from 0. */
  readonly at: number;
  readonly cells: readonly Locale[];
  readonly versions: MemoryAlignment['versions'];
  /** Null when another row is in hand. */
  readonly cellInHand: Locale | null;
  readonly onOpen: (at: number, cell: Locale) => void;
}) {
  const { t } = useTranslation();
  const mark = markOf(row);
  return (
    <div
      role="row"
      // The first one names the languages.
      aria-rowindex={at + 2}
      aria-selected={cellInHand !== null}
      className={classNames(
        styles.row,
        cellInHand !== null && styles.inHand,
        mark === 'unsure' && styles.unsure,
        mark === 'left-out' && styles.leftOut,
      )}
    >
      <div role="rowheader" className={styles.mark}>
        <RowMark row={row} number={at + 1} />
      </div>
      {cells.map((locale) => {
        const { start, end } = row.runs[locale] ?? { start: 0, end: 0 };
        return (
          <div
            key={locale}
            id={`cell-${String(at)}-${locale}`}
            role="gridcell"
            tabIndex={cellInHand === locale ? 0 : -1}
            aria-selected={cellInHand === locale}
            className={classNames(styles.cell, styles[locale])}
            onClick={() => {
              // Whoever marks words with the mouse wants to copy them.
              if (getSelection()?.isCollapsed ?? true) onOpen(at, locale);
            }}
          >
            <LocaleTag locale={locale} className={styles.tag} />
            {start === end && (
              <p className={styles.none}>
                <span aria-hidden>–</span>
                <span className="visually-hidden">{t('align.noSentence')}</span>
              </p>
            )}
            {versions[locale]?.segments.slice(start, end).map(({ text, type }, index) => (
              <p key={start + index} lang={locale} className={classNames(blockClass(type), styles.sentence)}>
                {text}
              </p>
            ))}
          </div>
        );
      })}
    </div>
  );
});
