import type { InlineCode, Locale, Span } from '@triptych/domain';
import { WORD, isNumber, lowered } from '../fold.js';
import { levelled } from '../unified.js';
import { MOST_LETTERS, plainLetters } from './letters.js';
import { numberStems } from './number-stems.js';
import { shownText, type ShownText } from './shown-text.js';
import { stemOf } from './stem-of.js';

/** A word as the concordance compares it, and where it stands in the text as people see it (`ShownText`). */
export interface SearchWord extends Span {
  readonly stem: string;
  /** In plain letters, not stemmed. */
  readonly letters: string;
}

/** More words of one text are not indexed: PostgreSQL keeps no places above 16,383, and no segment comes near. */
export const MOST_INDEXED_WORDS = 16_000;

/** A text as people see it, and its words in order. */
export interface SearchText {
  readonly shown: ShownText;
  readonly words: readonly SearchWord[];
}

/**
 * The words of a text by the rule of `fold`, apart from what would hide a hit: `l'`, `d'`, `qu'` are no words of their own
 * or stand for the full word (`que`), a possessive `'s` and signs are left out. Linear, at most `MOST_INDEXED_WORDS`.
 */
export function searchText(text: string, locale: Locale, codes: readonly InlineCode[] = []): SearchText {
  const shown = shownText(text, codes);
  const lower = lowered(levelled(shown.text));
  const words: SearchWord[] = [];
  let end = 0;
  for (const word of lower.match(WORD) ?? []) {
    // A gap holds nothing that a word could begin with; this takes half the time of `matchAll`.
    const start = lower.indexOf(word, end);
    end = start + word.length;
    for (const { stem, letters } of stemsOf(word, locale)) words.push({ start, end, stem, letters });
    if (words.length >= MOST_INDEXED_WORDS) break;
  }
  return { shown, words: words.length > MOST_INDEXED_WORDS ? words.slice(0, MOST_INDEXED_WORDS) : words };
}

type WordStem = Pick<SearchWord, 'stem' | 'letters'>;

/** Texts repeat their words, so remembering what became of them makes an index build several times faster. */
const MOST_REMEMBERED = 50_000;
const remembered: Readonly<Record<Locale, Map<string, readonly WordStem[]>>> = {
  fr: new Map(),
  en: new Map(),
  es: new Map(),
};

function stemsOf(word: string, locale: Locale): readonly WordStem[] {
  const known = remembered[locale].get(word);
  if (known) return known;
  const stems = newStems(word, locale);
  if (word.length > MOST_LETTERS) return stems;
  if (remembered[locale].size >= MOST_REMEMBERED) remembered[locale].clear();
  remembered[locale].set(word, stems);
  return stems;
}

function newStems(word: string, locale: Locale): WordStem[] {
  if (isNumber(word)) return numberStems(word).map((stem) => ({ stem, letters: stem }));
  const letters = plainLetters(withoutApostrophe(word));
  return letters === '' ? [] : [{ stem: stemOf(letters, locale), letters }];
}

/** `l'` is nothing, `lorsqu'` is `lorsque`, `IOM's` is `IOM`. */
function withoutApostrophe(word: string): string {
  if (!word.includes("'")) return word;
  if (word.endsWith("'")) return word.length === 2 ? '' : `${word.slice(0, -1)}e`;
  return word.endsWith("'s") ? word.slice(0, -2) : word;
}
