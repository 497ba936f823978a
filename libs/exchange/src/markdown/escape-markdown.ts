import { linkedText } from '../linked-text.js';

const SPACE = /[ \t\n\r\v\f\u0085\u2028\u2029]+/g;
/** Where a reader of Markdown may find an address; a backslash would belong to it (GFM, section 6.9). */
const ADDRESS = /(?:https?:\/\/|www\.)\S*/gi;

/** A text on one line: a line break of any kind would begin something new. */
export function onOneLine(text: string): string {
  return text.replace(SPACE, (run) => (/[^ \t]/.test(run) ? ' ' : run));
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
    written += escaped(line.slice(done, index)) + writtenAddress(address, isInLink);
    done = index + address.length;
  }
  return written + escaped(line.slice(done));
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
  if (escaped(address) === address) return address;
  const [first] = linkedText(address);
  if (!isInLink && first?.href != null && /^https?:/i.test(first.text))
    return `<${first.text}>${unlinked(address.slice(first.text.length))}`;
  return unlinked(address);
}

function unlinked(text: string): string {
  return escaped(text).replace(/(https?(?=:\/\/)|www(?=\.))(.)/gi, '$1\\$2');
}

/** In front of a link an exclamation mark would make it a picture. */
function escaped(text: string): string {
  return escapeMarks(text).replace(/!$/, '\\!');
}
