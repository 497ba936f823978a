import type { Locale } from '@triptych/domain';
import { betweenPairs } from './between-pairs.js';
import type { PlainVariant } from './suspicion.js';

const SAYS_SOMETHING = /[\p{L}\p{N}]/u;

/** The variants without a letter and a digit, where another has one. */
export function empty(variants: readonly PlainVariant[]): Locale[] {
  const silent = variants.filter(({ text }) => !SAYS_SOMETHING.test(text)).map(({ locale }) => locale);
  return silent.length === variants.length ? [] : silent;
}

/** Names, titles and addresses are rightly the same in two languages; so many words in small letters seldom are. */
const FEWEST_SMALL_WORDS = 4;
const SMALL_WORD = /(?<![\p{L}\p{N}\p{M}/@._-])\p{Ll}[\p{L}\p{M}]+(?![\p{L}\p{N}\p{M}/@_-]|\.\p{L})/gu;

/** The variants with the same words, which somebody copied instead of translating. */
export function untranslated(variants: readonly PlainVariant[]): Locale[] {
  return betweenPairs(
    variants,
    (a, b) =>
      firstWordOf(a.text) === firstWordOf(b.text) && wordsOf(a.text) === wordsOf(b.text) && hasSmallWords(a.text),
  );
}

/** Tells most pairs apart at once. */
function firstWordOf(text: string): string {
  return /[\p{L}\p{M}\p{N}]+/u.exec(text)?.[0].toLowerCase() ?? '';
}

function wordsOf(text: string): string {
  return text
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function hasSmallWords(text: string): boolean {
  return new Set(text.match(SMALL_WORD)).size >= FEWEST_SMALL_WORDS;
}
