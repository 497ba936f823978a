import { linkedText } from '../linked-text.js';

/** Line breaks of any kind: in a text they would begin something new. */
const LINE_BREAKS = /[ \t]*[\n\r\v\f\u0085\u2028\u2029][\s]*/g;
/** What a reader of Markdown takes for an address up to the next space (GFM, section 6.9). */
const ADDRESS = /(?:https?:\/\/|www\.)[^\s<]+/gi;

/** A text on one line. */
export function onOneLine(text: string): string {
  return text.replace(LINE_BREAKS, ' ');
}

/**
 * Backslashes before ASCII marks are CommonMark's way to say that they are none (section 2.4). An underscore inside a word
 * is never a mark.
 */
export function escapeMarks(text: string): string {
  return text.replace(/[\\`*[\]<~]|&(?=#?\w+;)/g, '\\$&').replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_');
}

/**
 * A text on one line in which no character is a mark, whatever follows. Nothing can be escaped inside an address: one that
 * needs it is written between angle brackets; inside a link, it is no address any more.
 */
export function escapeMarkdown(text: string, isInLink: boolean): string {
  let written = '';
  let done = 0;
  const line = onOneLine(text);
  for (const { 0: address, index } of line.matchAll(ADDRESS)) {
    written += escapeMarks(line.slice(done, index)) + writtenAddress(address, isInLink);
    done = index + address.length;
  }
  // In front of a link an exclamation mark would make it a picture.
  return (written + escapeMarks(line.slice(done))).replace(/!$/, '\\!');
}

/** Marks that mean something at the edges of a block only: headings (which also close with #), bullets, rules, numbers. */
export function escapeEdges(line: string): string {
  return line
    .replace(/(?<=[ \t])#+$/, '\\$&')
    .replace(/^[#>+=-]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** A text as it stands in a cell of a table. */
export function escapePipes(text: string): string {
  return text.replaceAll('|', '\\|');
}

function writtenAddress(address: string, isInLink: boolean): string {
  if (escapeMarks(address) === address) return address;
  const [first] = linkedText(address);
  if (!isInLink && first?.href != null && /^https?:/i.test(first.text))
    return `<${first.text}>${escapeMarks(address.slice(first.text.length))}`;
  return escapeMarks(address).replace(/^(https?|www)([:.])/i, '$1\\$2');
}
