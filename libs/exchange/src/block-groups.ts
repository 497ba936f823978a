import type { BlockType } from '@triptych/domain';
import type { VersionBlock } from './language-version.js';

/** Blocks that belong together on a page. `start` is the first number of a numbered list. */
export interface BlockGroup {
  readonly type: BlockType;
  readonly start: number | null;
  readonly blocks: readonly VersionBlock[];
}

/** Types whose neighbours of the same type form one list, one notice, one contact. */
const GROUPED: readonly BlockType[] = [
  'list-item',
  'notes-to-editors',
  'boilerplate',
  'media-contact',
  'related-links',
];

/** Puts neighbours that form one thing together; every other block is a group of its own. Blank blocks are left out. */
export function blockGroups(blocks: readonly VersionBlock[]): BlockGroup[] {
  const groups: { type: BlockType; start: number | null; blocks: VersionBlock[] }[] = [];
  for (const block of blocks) {
    if (block.text.trim() === '') continue;
    const number = block.type === 'list-item' ? numberOf(block) : null;
    const last = groups.at(-1);
    const continues =
      last !== undefined &&
      last.type === block.type &&
      GROUPED.includes(block.type) &&
      (last.start === null ? number === null : number === last.start + last.blocks.length);
    if (continues) last.blocks.push(block);
    else groups.push({ type: block.type, start: number, blocks: [block] });
  }
  return groups;
}

/** The number of an item of a numbered list: `3. ` or `3) ` before its text. */
function numberOf({ prefix }: VersionBlock): number | null {
  const [, digits] = /^\s*(\d{1,6})[.)]\s*$/.exec(prefix) ?? [];
  return digits === undefined ? null : Number(digits);
}
