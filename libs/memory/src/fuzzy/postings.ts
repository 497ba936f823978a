import type { Groups } from './groups.js';
import { LOWEST_THRESHOLD, prefixLength, sortByRarity, TIERS } from './prefix.js';

/** For each token and tier the groups that have the token in this part of their prefix, in ascending order. */
export interface Postings {
  /** List t of token n stands at `offsets[n × tiers + t]` to the next. */
  readonly offsets: Uint32Array;
  readonly groups: Uint32Array;
}

/** The posting lists of groups whose tokens are ranks from 0 to `ranked`. */
export function postingsOf(groups: Groups, ranked: number): Postings {
  const offsets = new Uint32Array(ranked * TIERS.length + 1);
  // Counted one place too late, and one more than that when the lists are filled, so that they end where they should.
  eachPosting(groups, ranked, (list) => {
    offsets[list] = (offsets[list] as number) + 1;
  });
  let total = 0;
  for (let list = 0; list < offsets.length; list += 1) {
    const count = offsets[list] as number;
    offsets[list] = total;
    total += count;
  }
  const listed = new Uint32Array(total);
  eachPosting(groups, ranked, (list, group) => {
    const at = offsets[list] as number;
    listed[at] = group;
    offsets[list] = at + 1;
  });
  // Each offset has moved to the end of its list, which is where the next one begins.
  offsets.copyWithin(1, 0, offsets.length - 1);
  offsets[0] = 0;
  return { offsets, groups: listed };
}

/** Names every list and group once. */
function eachPosting(groups: Groups, ranked: number, name: (list: number, group: number) => void): void {
  const { count, tokens } = groups;
  let keys = new Int32Array(64);
  for (let group = 0; group < count; group += 1) {
    const length = groups.lengthOf(group);
    if (keys.length < length) keys = new Int32Array(length * 2);
    sortByRarity(tokens, groups.start(group), length, ranked, keys);
    const end = prefixLength(length, LOWEST_THRESHOLD);
    let tier = 0;
    for (let position = 0; position < end; position += 1) {
      while (position >= prefixLength(length, TIERS[tier] as number)) tier += 1;
      const token = keys[position] as number;
      if (position === 0 || token !== keys[position - 1]) name(token * TIERS.length + tier, group);
    }
  }
}

/** The first place from `begin` on where the ascending numbers reach `least`; `end` if none does. */
export function firstFrom(numbers: Uint32Array, begin: number, end: number, least: number): number {
  let low = begin;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((numbers[middle] as number) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
