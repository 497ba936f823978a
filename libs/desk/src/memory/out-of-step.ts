import { suspectRuns } from '@triptych/memory';
import type { NewOccurrence } from './new-occurrence.js';

/**
 * Entries, by index, of stretches in which a language is out of step with the others. Only entries of a file stand in its
 * order, and those of a release have been read by two people.
 */
export function outOfStepIn(entries: readonly NewOccurrence[]): ReadonlySet<number> {
  if (entries.some(({ origin }) => origin !== 'imported')) return new Set();
  const found = new Set<number>();
  for (const { start, end } of suspectRuns(entries.map(({ texts }) => texts))) {
    for (let index = start; index < end; index += 1) found.add(index);
  }
  return found;
}
