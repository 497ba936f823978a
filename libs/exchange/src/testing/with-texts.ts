import type { SourceBlock } from '@triptych/domain';
import type { WrittenBlock } from '../written-block.js';

/** The blocks of a source with other texts for some of its segments, and without some of its blocks; both by their text. */
export function withTexts(
  blocks: readonly SourceBlock[],
  texts: Readonly<Record<string, string>>,
  leftOut: readonly string[] = [],
): WrittenBlock[] {
  return blocks.map((block) => ({
    ...block,
    included: !block.segments.some(({ text }) => leftOut.includes(text)),
    segments: block.segments.map(({ text, codes = [], markup = text, whitespaceAfter, spaceMarkup = null }) => {
      const target = texts[text];
      const words = target === undefined ? { text, markup } : { text: target, markup: null };
      return { ...words, codes, whitespaceAfter, spaceMarkup };
    }),
  }));
}
