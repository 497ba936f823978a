import type { BlockType } from '@triptych/domain';
import { versionBlockText, type VersionBlock } from './language-version.js';

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

/** Types that have no place in the run of a text: what a picture shows, and the head or foot of a printed page. */
const APART: readonly BlockType[] = ['alt-text', 'running-head'];

/**
 * Puts neighbours that form one thing together; every other block is a group of its own. Blank blocks, and those that have
 * no place in the run of the text, are left out.
 */
export function blockGroups(blocks: readonly VersionBlock[]): BlockGroup[] {
  const groups: { type: BlockType; start: number | null; blocks: VersionBlock[] }[] = [];
  for (const block of blocks) {
    if (APART.includes(block.type) || versionBlockText(block).trim() === '') continue;
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
function numberOf({ prefix, marker }: VersionBlock): number | null {
  const [, digits] = /(?:^|\s)(\d{1,6})[.)]\s*$/.exec(marker === '' ? prefix : marker) ?? [];
  return digits === undefined ? null : Number(digits);
}
