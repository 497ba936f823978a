import type { WrittenBlock } from '../written-block.js';

type Around = Pick<WrittenBlock, 'prefix' | 'separatorAfter'>;

const LINE_BREAK = /\r\n|\r|\n/;
const UNDERLINE = /^[^\r\n]*(?:\r\n|\r|\n)([ \t>]*)(?:=+|-+)[ \t]*(?=[\r\n]|$)/;

/** What stands before a text: earlier lines, and what its own line begins with. */
export function splitPrefix({ prefix }: Pick<Around, 'prefix'>): { readonly lines: string; readonly mark: string } {
  const end = Math.max(prefix.lastIndexOf('\n'), prefix.lastIndexOf('\r')) + 1;
  return { lines: prefix.slice(0, end), mark: prefix.slice(end) };
}

/** What stands behind a text: what still belongs to it (the rest of its line, an underline), and the gap to the next. */
export function splitSeparator({ prefix, separatorAfter }: Around): { readonly closing: string; readonly gap: string } {
  const { mark } = splitPrefix({ prefix });
  const [underlined, margin = ''] = UNDERLINE.exec(separatorAfter) ?? [];
  // Hyphens at the margin are a rule after an item of a list, and after a heading that has its mark.
  const isHeading = underlined !== undefined && !mark.includes('#') && (!/[^\s>]/.test(mark) || margin !== '');
  const end = isHeading ? underlined.length : separatorAfter.search(LINE_BREAK);
  if (end < 0) return { closing: separatorAfter, gap: '' };
  return { closing: separatorAfter.slice(0, end), gap: separatorAfter.slice(end) };
}

/** True for what stands in a table: its bars are on the same line. */
export function isCell({ type, prefix, separatorAfter }: Pick<WrittenBlock, 'type'> & Around): boolean {
  return type === 'table-cell' || /\|[ \t]*$/.test(prefix) || /^[ \t]*\|/.test(separatorAfter);
}
