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
    (a, b) => isAsLong(a.text, b.text) && wordsOf(a.text) === wordsOf(b.text) && hasSmallWords(a.text),
  );
}

/** Comparing the words is worth while only if no more than spaces and marks can differ. */
function isAsLong(a: string, b: string): boolean {
  return Math.abs(a.length - b.length) <= 2 + Math.min(a.length, b.length) / 8;
}

function wordsOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

function hasSmallWords(text: string): boolean {
  return (text.match(SMALL_WORD)?.length ?? 0) >= FEWEST_SMALL_WORDS;
}
