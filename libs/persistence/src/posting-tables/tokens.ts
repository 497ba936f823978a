import type { Locale } from '@triptych/domain';
import type { EntityManager } from 'typeorm';
import { ask, inPieces } from '../rows.js';
import { insertMany } from './insert-many.js';
import { storedWord } from './token-bytes.js';

/** The numbers of those words that have one, by the word. */
export async function numbersOf(
  manager: EntityManager,
  locale: Locale,
  words: Iterable<string>,
): Promise<Map<string, number>> {
  const byStored = new Map<string, string>();
  for (const word of words) byStored.set(storedWord(word), word);
  const numbers = new Map<string, number>();
  for (const piece of inPieces([...byStored.keys()])) {
    const rows = await ask<{ word: string; number: number }>(
      manager,
      'SELECT "word", "number" FROM "posting_token" WHERE "locale" = :locale AND "word" IN (:...words)',
      { locale, words: piece },
    );
    for (const { word, number } of rows) numbers.set(byStored.get(word) as string, number);
  }
  return numbers;
}

/** Gives each of the words, none of which has a number yet, the next one: it is rarer than all before. */
export async function addTokens(
  manager: EntityManager,
  locale: Locale,
  words: readonly string[],
  first: number,
): Promise<void> {
  const rows = words.map((word, at) => [locale, storedWord(word), first + at]);
  await insertMany(manager, 'posting_token', ['locale', 'word', 'number'], rows);
}
