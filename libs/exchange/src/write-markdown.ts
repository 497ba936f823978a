import type { BlockType } from '@triptych/domain';
import { blockGroups, type BlockGroup } from './block-groups.js';
import type { LanguageVersion, VersionBlock } from './language-version.js';
import { linkedText, type TextPart } from './linked-text.js';

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
 * Texts stay texts: whatever Markdown would read as a mark is escaped; addresses become autolinks.
 */
export function writeMarkdown({ blocks }: Pick<LanguageVersion, 'blocks'>): string {
  const written = blockGroups(blocks).map(writeGroup);
  return written.length === 0 ? '' : `${written.join('\n\n')}\n`;
}

function writeGroup({ type, start, blocks }: BlockGroup): string {
  const lines = blocks.map((block, index) => {
    if (type === 'list-item') return `${start === null ? '-' : `${start + index}.`} ${markdownText(block)}`;
    const [before, after] = AROUND[type] ?? ['', ''];
    return before + markdownText(block) + after;
  });
  return lines.join(type === 'list-item' ? '\n' : '\n\n');
}

/** A block is one line: a line break inside it would begin something new. */
function markdownText({ text }: VersionBlock): string {
  const line = text.replace(/[ \t\n\r\v\f\u0085\u2028\u2029]+/gu, (run) => (/[^ \t]/.test(run) ? ' ' : run)).trim();
  return escapeEdges(linkedText(line).map(markdownPart).join(''));
}

function markdownPart({ text, href }: TextPart): string {
  return href !== null && /^(?:https?:|[^:]+$)/i.test(text) ? `<${text}>` : escaped(text);
}

/** Backslashes before ASCII marks are CommonMark's way (section 2.4). An underscore inside a word is never a mark. */
function escaped(text: string): string {
  return text
    .replace(/[\\`*[\]<~]|&(?=#?\w+;)/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/[^\P{Cc}\t\n\r]/gu, '\uFFFD');
}

/** Marks that mean something at the edges of a line only: headings (which also close with #), bullets, rules, numbers. */
function escapeEdges(line: string): string {
  return line
    .replace(/(?<=[ \t])#+$/, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
