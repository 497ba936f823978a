import type { Locale, Mark } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { localeName } from '../words/locales.js';
import { markCount } from '../words/states.js';
import { MarkGlyph } from './mark-shape.js';
import { countMarks, stripShapes } from './strip-shapes.js';
import styles from './strip.module.css';

/** Units between the centres of two shapes; a shape is 12 units wide with air around it. */
const STEP = 12;

/** A translation as a thin strip of its segments, in their order and states. Heard as a sentence of counts. */
export function Strip({
  locale,
  marks,
  room = 40,
  size = 12,
}: {
  readonly locale: Locale;
  readonly marks: readonly Mark[];
  /** How many shapes at most. */
  readonly room?: number;
  /** Height in pixels. */
  readonly size?: number;
}) {
  const { t } = useTranslation();
  const shapes = stripShapes(marks, room);
  const counts = countMarks(marks).map(({ mark, count }) => markCount(mark, count, t));
  const units = Math.max(shapes.length, 1) * STEP;
  return (
    <svg
      role="img"
      aria-label={t('strip.label', { language: localeName(locale, t), counts: counts.join(', ') })}
      viewBox={`0 0 ${String(units)} 12`}
      style={{ width: (units * size) / 12, height: 'auto' }}
      className={styles.strip}
    >
      {shapes.map((mark, place) => (
        <MarkGlyph key={place} mark={mark} x={place * STEP} />
      ))}
    </svg>
  );
}
