import { hasDay, hasFullDate } from './calendar.js';
import { findDateline } from './dateline.js';
import { inEachBlock } from './in-each-block.js';
import { outsideQuotations, quotationsOf } from './quotations.js';
import { relativeExpression } from './relative-expressions.js';
import type { SourceCheck } from './source-check.js';

/** How far from the expression its date may stand. */
const NEAR = 60;

/**
 * "Yesterday", "cette semaine", "el mes pasado" with nothing to count from: no full date in the dateline and no day close
 * by. The words of a quotation are the speaker's and stay.
 */
export const relativeDate: SourceCheck = {
  id: 'relative-date',
  run(release) {
    const { locale } = release;
    if (hasFullDate(findDateline(release)?.text ?? '', locale)) return [];
    return inEachBlock('relative-date', release, ({ text }) =>
      [...outsideQuotations(text, quotationsOf(text).spans).matchAll(relativeExpression(locale))].flatMap(
        ({ 0: expression, index }) => {
          const end = index + expression.length;
          if (hasDay(text.slice(Math.max(0, index - NEAR), end + NEAR), locale)) return [];
          return [{ span: { start: index, end }, params: { expression } }];
        },
      ),
    );
  },
};
