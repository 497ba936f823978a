import type { InlineCode, Locale, Span } from '@triptych/domain';
import { WORD, isNumber, lowered } from '../fold.js';
import { levelled } from '../unified.js';
import { plainLetters } from './letters.js';
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
  const words: SearchWord[] = [];
  for (const { 0: word, index } of lowered(levelled(shown.text)).matchAll(WORD)) {
    const place = { start: index, end: index + word.length };
    for (const { stem, letters } of stemsOf(word, locale)) words.push({ ...place, stem, letters });
    if (words.length >= MOST_INDEXED_WORDS) break;
  }
  return { shown, words: words.length > MOST_INDEXED_WORDS ? words.slice(0, MOST_INDEXED_WORDS) : words };
}

function stemsOf(word: string, locale: Locale): { readonly stem: string; readonly letters: string }[] {
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
