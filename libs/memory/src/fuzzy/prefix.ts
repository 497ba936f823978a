/** The lowest threshold of a search, in percent: what is shared less is not in the posting lists. */
export const LOWEST_THRESHOLD = 50;

/**
 * Thresholds in percent, each with posting lists of its own: what can be missing at 90 stands in the first ones, what can be
 * missing at 80 in these and the second ones, and so on.
 */
export const TIERS: readonly number[] = [90, 80, 70, 60, LOWEST_THRESHOLD];

/**
 * How many of its rarest tokens a sequence of this length must be looked up by, so that no other that reaches the threshold
 * (percent) is missed: one more than edits are allowed. Whoever shares all but k of its tokens shares one of any k + 1.
 */
export function prefixLength(length: number, threshold: number): number {
  return length === 0 ? 0 : Math.floor(((100 - threshold) * length) / 100) + 1;
}

/** A number by which tokens sort from rare to frequent. Those unseen at the build (from `ranked` on) are rarer than all. */
export function rarity(token: number, ranked: number): number {
  return token < ranked ? token : ranked - 1 - token;
}

/** The token of a rarity. */
export function tokenOf(rarity: number, ranked: number): number {
  return rarity < 0 ? ranked - 1 - rarity : rarity;
}

/** Sorts tokens from rare to frequent: their rarities, sorted, become the first of the keys. */
export function sortByRarity(
  tokens: Uint32Array,
  start: number,
  length: number,
  ranked: number,
  keys: Int32Array,
): void {
  for (let at = 0; at < length; at += 1) keys[at] = rarity(tokens[start + at] as number, ranked);
  if (length > 48) keys.subarray(0, length).sort();
  else insertionSort(keys, length);
}

/** Segments are short; for them this beats a call of the engine's sort. */
function insertionSort(keys: Int32Array, length: number): void {
  for (let at = 1; at < length; at += 1) {
    const key = keys[at] as number;
    let to = at;
    while (to > 0 && (keys[to - 1] as number) > key) {
      keys[to] = keys[to - 1] as number;
      to -= 1;
    }
    keys[to] = key;
  }
}
