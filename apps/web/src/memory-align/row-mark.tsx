import type { AlignedRow } from '@triptych/contracts';
import type { TFunction } from 'i18next';
import { Circle, CircleCheck, CircleQuestionMark, CircleSlash, Minus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import styles from './row-view.module.css';
import { isPaired, isSure } from './row-edits.js';

type Mark = 'confirmed' | 'left-out' | 'alone' | 'sure' | 'unsure';

const SHAPES = {
  confirmed: CircleCheck,
  'left-out': CircleSlash,
  alone: Minus,
  sure: Circle,
  unsure: CircleQuestionMark,
};
const TONES = { confirmed: 'confirmed', 'left-out': 'shape', alone: 'shape', sure: 'shape', unsure: 'ask' } as const;

/** What stands in the margin of a row. */
export function markOf(row: AlignedRow): Mark {
  if (row.state !== 'proposed') return row.state;
  if (!isPaired(row)) return 'alone';
  return isSure(row) ? 'sure' : 'unsure';
}

/** The state of a row as a shape; the word stands beside it where somebody should look. */
export function RowMark({ row, number }: { readonly row: AlignedRow; readonly number: number }) {
  const { t } = useTranslation();
  const mark = markOf(row);
  const Shape = SHAPES[mark];
  const isSaid = mark !== 'sure' && mark !== 'confirmed';
  return (
    <>
      <span className="visually-hidden">{t('align.row', { n: number })} </span>
      <Shape size={16} strokeWidth={1.75} aria-hidden className={styles[TONES[mark]]} />
      <span className={isSaid ? styles.word : 'visually-hidden'}>{markText(mark, t)}</span>
    </>
  );
}

function markText(mark: Mark, t: TFunction): string {
  const words: Record<Mark, string> = {
    confirmed: t('align.markConfirmed'),
    'left-out': t('align.markLeftOut'),
    alone: t('align.markAlone'),
    sure: t('align.markSure'),
    unsure: t('align.markUnsure'),
  };
  return words[mark];
}
