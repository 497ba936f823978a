import { withoutCodes, type InlineCode } from '@triptych/domain';
import { unified } from './unified.js';

/** A text as the sequence of words that the match rate compares. */
export interface Folded {
  /** Never more than the text has characters; empty for a text of nothing but spaces, punctuation and codes. */
  readonly words: readonly string[];
}

/** What stands in a folded text for every number. */
export const NUMBER_WORD = '#';

/** French words that lose their vowel before another (`l'`, `qu'`, `lorsqu'`): a word apart from the one they precede. */
const ELIDED = /(?:[cdjlmnst]|(?:jus|lors|puis|quoi)?qu)'/;

/** Letters, with apostrophes inside (`don't`, `aujourd'hui`). Roman numerals, ² and ½ count as letters. */
const LETTERS = /[\p{L}\p{M}\p{Nl}\p{No}]+(?:'[\p{L}\p{M}\p{Nl}\p{No}]+)*/u;

/** Digits in groups of three (`12 500`) or in one piece, with points and commas inside (`48,500`, `7,4`, `1.5.2`). */
const NUMBER = /(?:\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})|\p{Nd}+)(?:[.,]\p{Nd}+)*/u;

/** A currency and "per cent" change what is said, so they are words and not punctuation. */
const SIGN = /[\p{Sc}%‰]/u;

/** Reads a unified text: its words and numbers. What stands between them is punctuation and spaces. */
export const WORD = new RegExp([ELIDED, LETTERS, NUMBER, SIGN].map(({ source }) => `(?:${source})`).join('|'), 'giu');

/**
 * The words of a text as the memory compares them: NFC, apostrophes and spaces unified, lower case, every number `#`,
 * punctuation and codes set aside; `l'` and `oim` are two words, and so are both sides of a hyphen. Accents count.
 * One rule for French, English and Spanish. Takes time in proportion to the text's length.
 * Texts with equal `memoryKey` fold alike.
 */
export function fold(text: string, codes: readonly InlineCode[] = []): Folded {
  return { words: (unified(withoutCodes(text, codes)).match(WORD) ?? []).map(folded) };
}

/** One word or number, as `WORD` found it, as it stands in a folded text. */
export function folded(written: string): string {
  return isNumber(written) ? NUMBER_WORD : written.toLowerCase();
}

/** True for a word of `WORD` that is a number. */
export function isNumber(written: string): boolean {
  return STARTS_WITH_DIGIT.test(written);
}

const STARTS_WITH_DIGIT = /^\p{Nd}/u;
