import { readFileSync } from 'node:fs';
import { fold, MOST_WORDS, type FuzzyEntry } from '@triptych/memory';
import { frenchUnits } from './french-units.js';
import { UNITS_IN_FILE } from './units-file.js';
import { Variants } from './variants.js';

/** Units that are handed over at once, so that a clock is read only now and then. */
const PIECE = 5_000;

export interface LookUp {
  /** `exact`, `fuzzy` (some words changed) or `unrelated`. */
  readonly kind: string;
  readonly text: string;
  readonly words: readonly string[];
}

/** The first so many units by their French, in pieces; after the last one of the file come variants of its units. */
export async function* units(data: string, count: number): AsyncIterable<readonly FuzzyEntry[]> {
  // Kept only where they are needed: they would take more memory than what is measured.
  const variants = count > UNITS_IN_FILE ? new Variants() : undefined;
  let piece: FuzzyEntry[] = [];
  let given = 0;
  for await (const { id, text } of frenchUnits(data)) {
    if (given === count) break;
    const { words } = fold(text);
    if (words.length > MOST_WORDS) continue;
    variants?.keep(words);
    piece.push({ id, words });
    given += 1;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = [];
  }
  if (piece.length > 0) yield piece;
  for (; variants && given < count; given += PIECE) yield variants.next(Math.min(PIECE, count - given));
}

export function lookUps(data: string): LookUp[] {
  return readFileSync(`${data}/memory/queries.tsv`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, kind = '', , , text = ''] = line.split('\t');
      return { kind, text, words: fold(text).words };
    });
}
