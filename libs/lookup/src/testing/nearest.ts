import { fold, MOST_WORDS, wordDistance, type FuzzyHit } from '@triptych/memory';

/** What a search must find: the segment compared with every text by its unit's id. Nothing clever. */
export function nearest(texts: ReadonlyMap<number, string>, words: readonly string[], threshold: number): FuzzyHit[] {
  return [...texts]
    .map(([id, text]) => ({ id, words: fold(text).words }))
    .filter((unit) => unit.words.length <= MOST_WORDS)
    .map((unit) => ({ id: unit.id, base: baseOf(words, unit.words) }))
    .filter(({ base }) => base >= threshold)
    .sort((a, b) => b.base - a.base || a.id - b.id);
}

function baseOf(a: readonly string[], b: readonly string[]): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 100 : (100 * (longest - wordDistance(a, b))) / longest;
}
