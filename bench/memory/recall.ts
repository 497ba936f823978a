import { wordDistance, type FuzzyIndex } from '@triptych/memory';
import { units, type LookUp } from './units.js';

/** What was found of what there is. */
export interface Recall {
  readonly lookUps: number;
  /** Entries at or above the threshold, of all look-ups, by comparing with every unit. */
  readonly expected: number;
  /** Of these, found by the index with the same rate. */
  readonly found: number;
  /** Found by the index and not by comparing. */
  readonly foreign: number;
}

/**
 * Compares each segment with every unit whose length allows the threshold, and with nothing cleverer than that: minutes for
 * a million units.
 */
export async function recallOf(
  index: FuzzyIndex,
  lookUps: readonly LookUp[],
  threshold: number,
  data: string,
  count: number,
): Promise<Recall> {
  const numbers = new Map<string, number>();
  const numbered = (words: readonly string[]) =>
    Uint32Array.from(words, (word) => {
      const number = numbers.get(word) ?? numbers.size;
      if (number === numbers.size) numbers.set(word, number);
      return number;
    });
  const searched = lookUps.map(({ words }) => ({
    words: numbered(words),
    hits: new Map(index.search(words, { threshold }).map(({ id, base }) => [id, base])),
  }));
  let [expected, found] = [0, 0];
  for await (const piece of units(data, count)) {
    for (const unit of piece) {
      const own = numbered(unit.words);
      for (const { words, hits } of searched) {
        const longest = Math.max(own.length, words.length);
        if (Math.min(own.length, words.length) * 100 < threshold * longest) continue;
        const base = longest === 0 ? 100 : (100 * (longest - wordDistance(words, own))) / longest;
        if (base < threshold) continue;
        expected += 1;
        if (hits.get(unit.id) === base) found += 1;
      }
    }
  }
  const all = searched.reduce((sum, { hits }) => sum + hits.size, 0);
  return { lookUps: searched.length, expected, found, foreign: all - found };
}
