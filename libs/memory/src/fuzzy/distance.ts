import type { Query } from './query.js';

/** Scratch of the columns that need more than one word; 2,000 tokens need 63. */
const positive = new Int32Array(64);
const negative = new Int32Array(64);

/**
 * The Levenshtein distance between the segment that is looked up and a stored sequence, in tokens, if it is at most `most`;
 * else some number above. Bit-parallel (Myers 1999, in the form of Hyyrö 2003): one step for each stored token and each
 * 32 tokens of the segment.
 */
export function distanceUpTo(most: number, query: Query, tokens: Uint32Array, start: number, length: number): number {
  if (query.length === 0 || length === 0) return query.length + length;
  return query.blocks === 1
    ? distanceInOneWord(most, query, tokens, start, length)
    : distanceInBlocks(most, query, tokens, start, length);
}

function distanceInOneWord(most: number, query: Query, tokens: Uint32Array, start: number, length: number): number {
  const { rows, places } = query;
  const lowest = 1 << (query.length - 1);
  const end = start + length;
  let up = -1;
  let down = 0;
  let score = query.length;
  for (let at = start; at < end; at += 1) {
    const equal = places[rows[tokens[at] as number] as number] as number;
    const diagonal = ((((equal & up) + up) | 0) ^ up) | equal;
    let right = down | ~(diagonal | up);
    const left = up & diagonal;
    if ((right & lowest) !== 0) score += 1;
    else if ((left & lowest) !== 0) score -= 1;
    // The score falls by at most one with each token that is left.
    if (score - (end - 1 - at) > most) return most + 1;
    const vertical = equal | down;
    right = (right << 1) | 1;
    up = (left << 1) | ~(vertical | right);
    down = right & vertical;
  }
  return score;
}

function distanceInBlocks(most: number, query: Query, tokens: Uint32Array, start: number, length: number): number {
  const { rows, places, blocks } = query;
  const last = blocks - 1;
  const lowest = 1 << ((query.length - 1) & 31);
  const end = start + length;
  let score = query.length;
  positive.fill(-1, 0, blocks);
  negative.fill(0, 0, blocks);
  for (let at = start; at < end; at += 1) {
    const row = (rows[tokens[at] as number] as number) * blocks;
    // What comes in from the block above: 1, 0 or -1. Above the first one every column costs one more.
    let carry = 1;
    for (let block = 0; block < blocks; block += 1) {
      const up = positive[block] as number;
      const down = negative[block] as number;
      let equal = places[row + block] as number;
      const vertical = equal | down;
      if (carry < 0) equal |= 1;
      const diagonal = ((((equal & up) + up) | 0) ^ up) | equal;
      let right = down | ~(diagonal | up);
      let left = up & diagonal;
      const edge = block === last ? lowest : 1 << 31;
      const out = (right & edge) !== 0 ? 1 : (left & edge) !== 0 ? -1 : 0;
      right = (right << 1) | (carry > 0 ? 1 : 0);
      left = (left << 1) | (carry < 0 ? 1 : 0);
      positive[block] = left | ~(vertical | right);
      negative[block] = right & vertical;
      carry = out;
    }
    score += carry;
    if (score - (end - 1 - at) > most) return most + 1;
  }
  return score;
}
