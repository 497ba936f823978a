import type { Locale } from '@triptych/domain';
import { GRAMMAR_CONCEPTS } from './concepts-grammar.js';
import { NEWS_CONCEPTS } from './concepts-news.js';

/** The order of the columns in the lists. */
const COLUMNS: readonly Locale[] = ['en', 'fr', 'es'];

/** Which meanings a word may have, by numbers that are the same in the three languages. */
export const CONCEPTS: Readonly<Record<Locale, ReadonlyMap<string, readonly string[]>>> = read(
  `${GRAMMAR_CONCEPTS}${NEWS_CONCEPTS}`,
);

function read(lists: string): Record<Locale, Map<string, string[]>> {
  const concepts: Record<Locale, Map<string, string[]>> = { fr: new Map(), en: new Map(), es: new Map() };
  const lines = lists.split('\n').filter((line) => line !== '');
  for (const [index, line] of lines.entries()) {
    for (const [column, words] of line.split(' | ').entries()) {
      const locale = COLUMNS[column];
      if (locale === undefined) throw new Error(`Too many columns: ${line}`);
      for (const word of words.split(' ')) {
        const known = concepts[locale].get(word);
        if (known) known.push(String(index));
        else concepts[locale].set(word, [String(index)]);
      }
    }
  }
  return concepts;
}
