import type { Locale } from '@triptych/domain';
import { useEffect, useRef, type CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { LocaleTag } from '../strips/locale-tag.js';
import type { AlignState } from './align-state.js';
import styles from './row-grid.module.css';
import { RowView } from './row-view.js';

/** All rows, the languages beside each other; on a phone below each other. */
export function RowGrid({
  state,
  cells,
  onOpen,
}: {
  readonly state: AlignState;
  readonly cells: readonly Locale[];
  readonly onOpen: (at: number, cell: Locale) => void;
}) {
  const { t } = useTranslation();
  const grid = useRef<HTMLDivElement>(null);
  const { rows, place, held } = state;
  useEffect(() => {
    // Whoever works with the buttons stays on them.
    const { activeElement } = document;
    const isFree = activeElement === document.body || grid.current?.contains(activeElement) === true;
    if (place.row === null) {
      // Nothing is in hand any more.
      if (isFree && activeElement instanceof HTMLElement) activeElement.blur();
      return;
    }
    const cell = document.getElementById(`cell-${String(place.row)}-${place.cell}`);
    cell?.scrollIntoView({ block: 'nearest' });
    if (isFree) cell?.focus({ preventScroll: true });
  }, [rows, place]);
  const columns: CSSProperties & Record<'--columns', number> = { '--columns': cells.length };
  return (
    <div
      ref={grid}
      role="grid"
      aria-label={t('align.rows')}
      aria-rowcount={rows.length + 1}
      className={styles.grid}
      style={columns}
    >
      <div role="row" aria-rowindex={1} className={styles.heads}>
        <span role="columnheader">
          <span className="visually-hidden">{t('align.state')}</span>
        </span>
        {cells.map((locale) => (
          <span key={locale} role="columnheader">
            <LocaleTag locale={locale} />
          </span>
        ))}
      </div>
      {rows.map((row, at) => (
        <RowView
          // Rows have no name of their own, and a row that changes stays where it is.
          key={at}
          row={row}
          at={at}
          cells={cells}
          versions={held.versions}
          cellInHand={place.row === at ? place.cell : null}
          onOpen={onOpen}
        />
      ))}
    </div>
  );
}
