import type { WrittenBlock } from '../written-block.js';
import { splitPrefix, splitSeparator } from './around-text.js';
import { carriedMark } from './carried-mark.js';
import { joinedGaps } from './joined-gaps.js';
import { withoutEmptyRows } from './table-rows.js';

/** A block with what is written in front of it. What is written behind it belongs to its own line. */
export interface PlacedBlock {
  readonly before: string;
  readonly block: WrittenBlock;
  readonly closing: string;
}

/**
 * The blocks that stay, with what stands between them when the others have gone with their marks. What is no text (code,
 * HTML, definitions, rules) stays; so does the item of a list of which only the first text goes.
 */
export function placedBlocks(blocks: readonly WrittenBlock[]): {
  readonly placed: readonly PlacedBlock[];
  readonly end: string;
} {
  const placed: PlacedBlock[] = [];
  let gaps: string[] = [];
  let leftMark = '';
  for (const [index, block] of withoutEmptyRows(blocks).entries()) {
    const { lines, mark } = splitPrefix(block);
    const { closing, gap } = splitSeparator(block);
    const ownMark = carriedMark(leftMark, mark);
    // A block without a text is nothing that could be left out.
    const stays = block.included || block.segments.length === 0;
    leftMark = stays ? '' : ownMark;
    // In front of the first text stands what is no mark of it.
    if (index === 0) gaps.push(lines);
    if (stays) {
      const between = joinedGaps(gaps, placed.length === 0 ? 'start' : 'middle');
      const ownLines = index > 0 && ownMark === mark ? lines : '';
      placed.push({ before: between + ownLines + ownMark, block, closing });
      gaps = [];
    }
    gaps.push(gap);
  }
  return { placed, end: joinedGaps(gaps, placed.length === 0 ? 'alone' : 'end') };
}
