import type { Mark } from '@triptych/domain';
import { classNames } from '../ui/class-names.js';
import styles from './marks.module.css';

/** Half of the 12-unit square that every shape is drawn in. */
const C = 6;

/** One shape per state; drawn inside an svg, centred on (x + 6, y + 6). */
export function MarkGlyph({ mark, x = 0, y = 0 }: { readonly mark: Mark; readonly x?: number; readonly y?: number }) {
  return (
    <g transform={`translate(${String(x)} ${String(y)})`} className={classNames(styles.glyph, styles[mark])}>
      {GLYPHS[mark]}
    </g>
  );
}

/** ○ ◐ ● ◉ ▣ ↩ as a small picture. Without a label it is decoration and the words stand next to it. */
export function MarkShape({
  mark,
  size = 14,
  label,
}: {
  readonly mark: Mark;
  readonly size?: number;
  readonly label?: string;
}) {
  return (
    <svg
      viewBox="0 0 12 12"
      width={size}
      height={size}
      className={styles.shape}
      {...(label === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': label })}
    >
      <MarkGlyph mark={mark} />
    </svg>
  );
}

const GLYPHS: Record<Mark, React.ReactNode> = {
  initial: <circle cx={C} cy={C} r={4} className={styles.line} />,
  draft: (
    <>
      <circle cx={C} cy={C} r={4} className={styles.line} />
      <path d="M6 2a4 4 0 0 0 0 8z" className={styles.solid} />
    </>
  ),
  translated: <circle cx={C} cy={C} r={4.6} className={styles.solid} />,
  reviewed: (
    <>
      <circle cx={C} cy={C} r={4.3} className={styles.line} />
      <circle cx={C} cy={C} r={2.2} className={styles.solid} />
    </>
  ),
  final: (
    <>
      <rect x={1.6} y={1.6} width={8.8} height={8.8} rx={1} className={styles.line} />
      <rect x={3.7} y={3.7} width={4.6} height={4.6} className={styles.solid} />
    </>
  ),
  returned: <path d="M4.4 1.4 1.4 4.4l3 3M1.8 4.4h5.4a3.1 3.1 0 0 1 0 6.2H4.2" className={styles.line} />,
};
