import { maskProtected } from '../mask-protected.js';
import { yearlessDates } from './calendar.js';
import { inEachBlock } from './in-each-block.js';
import { relativeExpression } from './relative-expressions.js';
import type { SourceCheck } from './source-check.js';

/** How far before the date the words may stand that it explains. */
const NEAR = 40;

/**
 * A date in figures without its year: "cette semaine (20-24/11)". The translation appears later, and elsewhere.
 * `relative` is the expression that it explains, empty when there is none.
 */
export const dateYearless: SourceCheck = {
  id: 'date-yearless',
  run: (release) =>
    inEachBlock('date-yearless', release, ({ text }) =>
      yearlessDates(maskProtected(text), release.locale).map(({ span, value }) => {
        const before = text.slice(Math.max(0, span.start - NEAR), span.start);
        const relative = [...before.matchAll(relativeExpression(release.locale))].at(-1)?.[0] ?? '';
        return { span, params: { date: value, relative } };
      }),
    ),
};
