/** Letters that Unicode does not take apart into a base letter and a mark, as people type them without a special key. */
const WITHOUT_DECOMPOSITION: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
};

/** No word of the three languages is longer; what is longer is a key or an address, and is found by its beginning. */
export const MOST_LETTERS = 40;

/** A few characters of other scripts stand for whole sentences. */
const MOST_TRANSLITERATED = 200;

const PLAIN = /^[a-z0-9]+$/;
const MARK = /\p{M}/gu;

/**
 * A lower-case word in the letters a to z and digits: accents and apostrophes away, ligatures apart. A letter of another
 * script stands as its code point (`u43c`), so that no database takes the word apart. Only the first `MOST_LETTERS`
 * characters count; empty when nothing of them is a letter or digit.
 */
export function plainLetters(word: string): string {
  const start = word.length > MOST_LETTERS ? word.slice(0, MOST_LETTERS) : word;
  if (PLAIN.test(start)) return start;
  // Compatibility forms (ﬁ, ², full width) become the letters they show; marks are few here, so reordering them is cheap.
  const letters = start.normalize('NFKD').replace(MARK, '').toLowerCase();
  return [...letters].map(plainLetter).join('').slice(0, MOST_TRANSLITERATED);
}

function plainLetter(letter: string): string {
  if (PLAIN.test(letter)) return letter;
  const replacement = WITHOUT_DECOMPOSITION[letter];
  if (replacement !== undefined) return replacement;
  return /^[\p{L}\p{N}]/u.test(letter) ? `u${letter.codePointAt(0)?.toString(16) ?? ''}` : '';
}
