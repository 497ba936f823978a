import type { WrittenBlock } from '../written-block.js';

/** Writes a plain text with the texts of a language. A line that is left out goes with its line break. */
export function writeBackText(blocks: readonly WrittenBlock[]): string {
  return blocks
    .filter(({ included }) => included)
    .map(({ prefix, segments, separatorAfter }) => {
      const texts = segments.map(({ text, whitespaceAfter }) => text + whitespaceAfter);
      return prefix + texts.join('') + separatorAfter;
    })
    .join('');
}
