import type { Locale } from '@triptych/domain';
import { englishStem } from './english-stem.js';
import { frenchStem } from './french-stem.js';
import { spanishStem } from './spanish-stem.js';

const STEMMERS: Readonly<Record<Locale, (word: string) => string>> = {
  fr: frenchStem,
  en: englishStem,
  es: spanishStem,
};

/** Texts repeat their words, so remembering stems makes an index build several times faster; about 10 MB when full. */
const MOST_REMEMBERED = 50_000;
const remembered: Readonly<Record<Locale, Map<string, string>>> = { fr: new Map(), en: new Map(), es: new Map() };

const STEMMED = /^[a-z]+$/;

/**
 * What the inflected forms of a word share. Words with digits are left as they are.
 * @param letters a word in plain letters, see `plainLetters`
 */
export function stemOf(letters: string, locale: Locale): string {
  const known = remembered[locale].get(letters);
  if (known !== undefined) return known;
  const stem = STEMMED.test(letters) ? STEMMERS[locale](letters) : letters;
  if (remembered[locale].size >= MOST_REMEMBERED) remembered[locale].clear();
  remembered[locale].set(letters, stem);
  return stem;
}
