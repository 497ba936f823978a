import type { Entries } from './entries.js';
import { Groups, hashOf } from './groups.js';
import { MOST_WORDS } from './index-parts.js';
import { sign, SIGNATURE_WORDS } from './signature.js';

/** More than a table has texts: the places below the 29 bits of the hash in a sort key. */
const PLACES = 2 ** 24;

/** Entry e has the tokens from `starts[e]` on, as many as `lengths[e]` says. */
export interface Sequences {
  readonly tokens: Uint32Array;
  readonly starts: Uint32Array;
  readonly lengths: Uint16Array;
}

export interface GroupsByLength {
  readonly groups: Groups;
  readonly lengthStarts: Uint32Array;
}

/** Puts equal sequences into one group each, sorts the groups by length, then hash, and links each one's entries. */
export function groupsOf(sequences: Sequences, entries: Entries): GroupsByLength {
  const { size } = entries;
  const byLength = entriesByLength(sequences.lengths, size);
  /** An entry of each group. */
  const samples = new Uint32Array(size);
  const first = new Uint32Array(size);
  const lengthStarts = new Uint32Array(MOST_WORDS + 2);
  let count = 0;
  for (let begin = 0; begin < size;) {
    const length = sequences.lengths[byLength[begin] as number] as number;
    let end = begin + 1;
    while (end < size && sequences.lengths[byLength[end] as number] === length) end += 1;
    const sorted = sortedByHash(sequences, byLength.subarray(begin, end));
    const before = count;
    count = grouped(sorted, sequences, entries, samples, first, count);
    lengthStarts[length] = count - before;
    begin = end;
  }
  toStarts(lengthStarts);
  return { groups: written(sequences, samples.subarray(0, count), first.slice(0, count)), lengthStarts };
}

function entriesByLength(lengths: Uint16Array, size: number): Uint32Array {
  const places = new Uint32Array(MOST_WORDS + 2);
  for (let entry = 0; entry < size; entry += 1) {
    const length = lengths[entry] as number;
    places[length] = (places[length] as number) + 1;
  }
  toStarts(places);
  const sorted = new Uint32Array(size);
  for (let entry = 0; entry < size; entry += 1) {
    const length = lengths[entry] as number;
    const place = places[length] as number;
    sorted[place] = entry;
    places[length] = place + 1;
  }
  return sorted;
}

/** Numbers of things become the place where each begins. */
function toStarts(counts: Uint32Array): void {
  let total = 0;
  counts.forEach((count, at) => {
    counts[at] = total;
    total += count;
  });
}

/**
 * Sort keys of entries of one length: the hash, then the place in `entries` from the end, because the last to be linked
 * becomes the first of its list. Numbers sort faster than by a comparison.
 */
interface SortedByHash {
  readonly keys: Float64Array;
  readonly entries: Uint32Array;
}

function sortedByHash({ tokens, starts, lengths }: Sequences, entries: Uint32Array): SortedByHash {
  const keys = Float64Array.from(
    entries,
    (entry, place) =>
      hashOf(tokens, starts[entry] as number, lengths[entry] as number) * PLACES + (entries.length - 1 - place),
  );
  return { keys: keys.sort(), entries };
}

/** Finds the groups among entries of one length and gives back how many there are now. */
function grouped(
  { keys, entries: places }: SortedByHash,
  { tokens, starts, lengths }: Sequences,
  entries: Entries,
  samples: Uint32Array,
  first: Uint32Array,
  before: number,
): number {
  let count = before;
  let hash = -1;
  let sameHash = before;
  for (const key of keys) {
    const entry = places[places.length - 1 - (key % PLACES)] as number;
    const own = Math.floor(key / PLACES);
    if (own !== hash) {
      hash = own;
      sameHash = count;
    }
    let group = sameHash;
    while (group < count && !areEqual(tokens, starts, samples[group] as number, entry, lengths[entry] as number)) {
      group += 1;
    }
    if (group === count) {
      samples[count] = entry;
      count += 1;
    }
    entries.next[entry] = first[group] as number;
    first[group] = entry + 1;
  }
  return count;
}

function areEqual(tokens: Uint32Array, starts: Uint32Array, entry: number, other: number, length: number): boolean {
  const [a, b] = [starts[entry] as number, starts[other] as number];
  for (let at = 0; at < length; at += 1) if (tokens[a + at] !== tokens[b + at]) return false;
  return true;
}

function written({ tokens, starts, lengths }: Sequences, samples: Uint32Array, first: Uint32Array): Groups {
  const { length: count } = samples;
  const ends = new Uint32Array(count + 1);
  let total = 0;
  samples.forEach((entry, group) => {
    total += lengths[entry] as number;
    ends[group + 1] = total;
  });
  const own = new Uint32Array(total);
  const signatures = new Uint32Array(count * SIGNATURE_WORDS);
  samples.forEach((entry, group) => {
    const start = starts[entry] as number;
    const target = ends[group] as number;
    const length = lengths[entry] as number;
    for (let at = 0; at < length; at += 1) {
      const token = tokens[start + at] as number;
      own[target + at] = token;
      sign(signatures, group * SIGNATURE_WORDS, token);
    }
  });
  return new Groups(count, own, ends, signatures, first);
}
