import type { BlockType, SourceFormat } from '@triptych/domain';
import { blockGroups, type BlockGroup } from './block-groups.js';
import type { LanguageVersion } from './language-version.js';
import { versionMarkdown } from './markdown/version-markdown.js';

/** What stands before and after a block's text. A list item is marked by its group. */
const AROUND: Partial<Readonly<Record<BlockType, readonly [before: string, after: string]>>> = {
  headline: ['# ', ''],
  subheadline: ['**', '**'],
  subheading: ['## ', ''],
  quotation: ['> ', ''],
  caption: ['*', '*'],
};

/**
 * The version as CommonMark, one block a line, a blank line between blocks, items of one list together.
 * Texts stay texts: whatever Markdown would read as a mark is escaped; addresses become autolinks; codes become the marks
 * that mean the same.
 */
export function writeMarkdown({ format, blocks }: Pick<LanguageVersion, 'format' | 'blocks'>): string {
  const written = blockGroups(blocks).map((group) => writeGroup(group, format));
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function writeGroup({ type, start, blocks }: BlockGroup, format: SourceFormat): string {
  const lines = blocks.map((block, index) => {
    const [before, after] = type === 'list-item' ? [itemMark(start, index), ''] : (AROUND[type] ?? ['', '']);
    return before + versionMarkdown(block, format, [before, after], marginOf(type, before)) + after;
  });
  return lines.join(type === 'list-item' ? '\n' : '\n\n');
}

function itemMark(start: number | null, index: number): string {
  return start === null ? '- ' : `${start + index}. `;
}

/** What the second line of a block begins with; null for a heading, which has one line. */
function marginOf(type: BlockType, before: string): string | null {
  if (type === 'quotation') return before;
  return before.startsWith('#') ? null : ' '.repeat(type === 'list-item' ? before.length : 0);
}
