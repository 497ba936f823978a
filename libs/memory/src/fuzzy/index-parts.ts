import type { Delta } from './delta.js';
import type { Entries } from './entries.js';
import { hashOf, type Groups } from './groups.js';
import type { Postings } from './postings.js';
import type { StringTable } from './string-table.js';

/** Most words of a segment. Longer ones are refused: no sentence is so long, and the time of a comparison is bounded. */
export const MOST_WORDS = 2000;

/** All that an index knows. */
export interface IndexParts {
  /** Words by their token. Tokens below `ranked` are ranks by frequency, 0 the rarest; later ones came after the build. */
  readonly vocabulary: StringTable;
  readonly ranked: number;
  readonly entries: Entries;
  /** Entries below are of the build: sorted by their ids, also in the list of each group, after those that came later. */
  readonly builtEntries: number;
  /** The sequences of the build, by their length, then by their hash. */
  readonly groups: Groups;
  /** The first group of each length from 0 to `MOST_WORDS` + 1. */
  readonly lengthStarts: Uint32Array;
  readonly postings: Postings;
  /** What came after the build. */
  readonly delta: Delta;
}

/** The group of the build that has exactly these tokens, or -1. */
export function findGroup({ groups, lengthStarts }: IndexParts, tokens: Uint32Array, length: number): number {
  const hash = hashOf(tokens, 0, length);
  const end = lengthStarts[length + 1] as number;
  let low = lengthStarts[length] as number;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (hashOf(groups.tokens, groups.start(middle), length) < hash) low = middle + 1;
    else high = middle;
  }
  for (let group = low; group < end; group += 1) {
    if (groups.isEqual(group, tokens, 0, length)) return group;
    if (hashOf(groups.tokens, groups.start(group), length) !== hash) return -1;
  }
  return -1;
}

/** Bytes of all arrays. */
export function byteLengthOf({ vocabulary, entries, groups, lengthStarts, postings, delta }: IndexParts): number {
  const built = groups.byteLength + lengthStarts.byteLength + postings.offsets.byteLength + postings.groups.byteLength;
  return vocabulary.byteLength + entries.byteLength + built + delta.byteLength;
}
