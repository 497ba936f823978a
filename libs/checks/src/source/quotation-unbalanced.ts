import { inEachBlock } from './in-each-block.js';
import { quotationsOf, type QuotationMark } from './quotations.js';
import type { CheckedRelease, SourceCheck } from './source-check.js';

/**
 * A quotation mark without its partner in the block. A quotation that runs over several paragraphs opens again in each and
 * closes in the last only, so one that stays open is right where the next block opens another.
 */
export const quotationUnbalanced: SourceCheck = {
  id: 'quotation-unbalanced',
  run: (release) =>
    inEachBlock('quotation-unbalanced', release, ({ text }, position) => {
      const { unclosed, unopened } = quotationsOf(text);
      const next = nextText(release, position);
      const wrong = [...unclosed.filter(({ mark }) => !next.startsWith(mark)), ...unopened];
      return wrong
        .sort(byPlace)
        .map(({ mark, index }) => ({ span: { start: index, end: index + 1 }, params: { mark } }));
    }),
};

function nextText({ blocks }: CheckedRelease, position: number): string {
  for (let index = position + 1; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.included) return block.text.trimStart();
  }
  return '';
}

function byPlace(a: QuotationMark, b: QuotationMark): number {
  return a.index - b.index;
}
