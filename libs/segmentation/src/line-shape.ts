import { CLOSER, SPACE } from './characters.js';

const FINAL_MARK = new RegExp(`[.!?…](?:${CLOSER}|${SPACE}[»›]|[¹²³⁰⁴-⁹]){0,4}$`, 'u');
const LONG_LINE = 300;

/** Number of words of a line; every line above 300 characters counts as 60, which is "long" everywhere. */
export function wordCount(text: string): number {
  return text.length > LONG_LINE ? 60 : text.split(/\s/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** True when a line ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return FINAL_MARK.test(text.slice(-12));
}

/** True when a line ends as a sentence does, or announces what follows. */
export function isProse(text: string): boolean {
  return endsSentence(text) || (text.endsWith(':') && wordCount(text) >= 5) || text.length > 200;
}

/** A label, a link or a heading: at most 12 words and no punctuation at the end. */
export function isShort(text: string): boolean {
  return text.length <= 110 && wordCount(text) <= 12 && !endsSentence(text) && !/[;,:]$/u.test(text);
}

export function startsLowerCase(text: string): boolean {
  return /^\p{Ll}/u.test(text);
}

/** True when there is a letter or a digit in a line. */
export function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/**
 * True for a line that opens with a quotation and is more than a quoted title: the quotation is not closed in the line,
 * holds four words or more, or has punctuation at its end.
 */
export function isQuotation(text: string): boolean {
  const closing = { '«': '»', '“': '”', '„': '“', '"': '"' }[text.charAt(0)];
  if (closing === undefined) return false;
  const end = text.indexOf(closing, 1);
  if (end < 0) return true;
  return (
    wordCount(text.slice(1, end)) >= 4 ||
    /[,.!?…]\s?$/u.test(text.slice(1, end).slice(-3)) ||
    text.charAt(end + 1) === ','
  );
}
