import { withoutCodes, type InlineCode } from '@triptych/domain';
import { unified } from './unified.js';

/** A text as the sequence of words that the match rate compares. */
export interface Folded {
  /** Never more than the text has characters; empty for a text of nothing but spaces, punctuation and codes. */
  readonly words: readonly string[];
}

/** To be raised whenever a text may fold to other words than before: what was built of folded texts is built anew then. */
export const FOLD_VERSION = 1;

/** What stands in a folded text for every number. */
export const NUMBER_WORD = '#';

/** French words that lose their vowel before another (`l'`, `qu'`, `lorsqu'`): a word apart from the one they precede. */
const ELIDED = /(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'/;

/** Words of plain Latin letters, which are most words: found twice as fast as by the general rule, with the same result. */
const LATIN = /[a-zß-öø-ɏ]+(?![\p{L}\p{M}\p{Nl}\p{No}'])/u;

/** Letters, with apostrophes inside (`don't`, `aujourd'hui`). Roman numerals, ² and ½ count as letters. */
const LETTERS = /[\p{L}\p{M}\p{Nl}\p{No}]+(?:'[\p{L}\p{M}\p{Nl}\p{No}]+)*/u;

/** Digits in groups of three (`12 500`) or in one piece, with points and commas inside (`48,500`, `7,4`, `1.5.2`). */
const NUMBER = /(?:\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,]\p{Nd}+)*/u;

/** A currency and "per cent" change what is said, so they are words and not punctuation. */
const SIGN = /[\p{Sc}%‰]/u;

/** Finds the words of a lowered text. What stands between them is punctuation and spaces. */
export const WORD = new RegExp(
  [ELIDED, LATIN, LETTERS, NUMBER, SIGN].map(({ source }) => `(?:${source})`).join('|'),
  'gu',
);

/**
 * The words of a text as the memory compares them: NFC, apostrophes and spaces unified, lower case, every number `#`,
 * punctuation and codes set aside; `l'` and `oim` are two words, and so are both sides of a hyphen. Accents count.
 * One rule for French, English and Spanish. Takes time in proportion to the text's length.
 * Texts with equal `memoryKey` fold alike.
 */
export function fold(text: string, codes: readonly InlineCode[] = []): Folded {
  return { words: (lowered(unified(withoutCodes(text, codes))).match(WORD) ?? []).map(folded) };
}

/** In lower case, every character in its place: İ, which JavaScript lowers to two characters, becomes i. */
export function lowered(text: string): string {
  return text.replaceAll('İ', 'i').toLowerCase();
}

/** A word as it stands in a folded text, from a word that `WORD` found. */
export function folded(word: string): string {
  return isNumber(word) ? NUMBER_WORD : word;
}

/** True for a number among the words that `WORD` finds. */
export function isNumber(word: string): boolean {
  const first = word.charCodeAt(0);
  return (first >= 0x30 && first <= 0x39) || (first >= FIRST_FOREIGN_DIGIT && STARTS_WITH_DIGIT.test(word));
}

/** U+0660, the first decimal digit that is not 0 to 9. */
const FIRST_FOREIGN_DIGIT = 0x660;
const STARTS_WITH_DIGIT = /^\p{Nd}/u;
