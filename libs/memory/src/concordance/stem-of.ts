import type { Locale } from '@triptych/domain';
import { englishStem } from './english-stem.js';
import { frenchStem } from './french-stem.js';
import { spanishStem } from './spanish-stem.js';

const STEMMERS: Readonly<Record<Locale, (word: string) => string>> = {
  fr: frenchStem,
  en: englishStem,
  es: spanishStem,
};

const STEMMED = /^[a-z]+$/;

/**
 * What the inflected forms of a word share. Words with digits are left as they are.
 * @param letters a word in plain letters, see `plainLetters`
 */
export function stemOf(letters: string, locale: Locale): string {
  return STEMMED.test(letters) ? STEMMERS[locale](letters) : letters;
}
