import type { Locale } from '@triptych/domain';
import { maskProtected } from '../mask-protected.js';
import { ACCENTED_WORDS, FRENCH_AFTER_A } from './accented-capitals.js';
import { inEachBlock } from './in-each-block.js';
import type { SourceCheck } from './source-check.js';

const PATTERNS: Readonly<Record<Locale, RegExp | undefined>> = {
  fr: unaccented(ACCENTED_WORDS.fr),
  en: undefined,
  es: unaccented(ACCENTED_WORDS.es),
};
/** The letter that lacks its accent, and the letter it should be. */
const LETTERS = new Map(
  [...ACCENTED_WORDS.fr, ...ACCENTED_WORDS.es].map((word) => [word.toLowerCase().slice(1), word.charAt(0)]),
);
/** A capital A at the head of a sentence, before a word that only the preposition has, or before a place and a comma. */
const PREPOSITION = new RegExp(
  '(?<=^|[.!?…][»”"]?[ \\u00A0]|[«“][ \\u00A0\\u202F]?)A(?=' +
    `[ \\u00A0](?:l[’']|(?:${FRENCH_AFTER_A.join('|')})(?![\\p{L}\\p{M}])|\\p{Lu}[\\p{L}\\p{M}-]{1,40},))`,
  'gu',
);

/** A capital without the accent it has in French and Spanish: Etat, Ethiopie, A l’occasion, Africa. */
export const capitalAccents: SourceCheck = {
  id: 'capital-accents',
  run: (release) =>
    inEachBlock('capital-accents', release, ({ text }) => {
      const pattern = PATTERNS[release.locale];
      if (!pattern) return [];
      const masked = maskProtected(text);
      const words = [...masked.matchAll(pattern)].map(({ 0: word, index }) => ({
        index,
        word,
        letter: LETTERS.get(word.normalize('NFC').toLowerCase().slice(1)) ?? word.charAt(0),
      }));
      const prepositions =
        release.locale === 'fr'
          ? [...masked.matchAll(PREPOSITION)].map(({ index }) => ({ index, word: 'A', letter: 'À' }))
          : [];
      return [...words, ...prepositions]
        .sort((a, b) => a.index - b.index)
        .map(({ index, word, letter }) => ({
          span: { start: index, end: index + 1 },
          fix: letter,
          params: { word, right: letter + word.slice(1) },
        }));
    }),
};

/** The words without the accent on their first letter; their other accents in both forms of Unicode. */
function unaccented(words: readonly string[]): RegExp {
  const bare = words.map((word) =>
    [...word]
      .map((letter, index) => {
        const [base = letter] = letter.normalize('NFD');
        if (index === 0) return base;
        return base === letter ? letter : `(?:${letter}|${letter.normalize('NFD')})`;
      })
      .join(''),
  );
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}-])(?:${bare.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'gu');
}
