import { BestHits } from './best-hits.js';
import { Seen } from './candidates.js';
import { FuzzyIndexBuilder, refuseTooLong, type FuzzyEntry } from './fuzzy-index-builder.js';
import { refuseSearch, type FuzzySearch } from './fuzzy-search.js';
import { byteLengthOf, findGroup, type IndexParts } from './index-parts.js';
import { readParts, writeParts } from './index-snapshot.js';
import { compareIds, type EntryId } from './packed-id.js';
import { Query } from './query.js';
import { scanDelta } from './scan-delta.js';
import { scanPostings } from './scan-postings.js';

/** An entry that is near enough: `base` is 100 × (1 − edits / words of the longer segment), not rounded. */
export interface FuzzyHit {
  readonly id: EntryId;
  readonly base: number;
}

/** Below so many changes an index is as good as new. */
const FEW_CHANGES = 4096;

/**
 * Segments by their words, to find all that are near to another: every entry at or above the threshold is found. Prefix
 * filter as in AllPairs (Bayardo et al. 2007), signatures, then the exact distance. Entries that are put in after the build
 * go through the same filter, a little more slowly; see `needsRebuild`.
 */
export class FuzzyIndex {
  private readonly query = new Query();
  private readonly seen = new Seen();

  private constructor(
    private readonly parts: IndexParts,
    /** What was said to `snapshot`; empty for an index that was built. */
    readonly label: string,
  ) {}

  /**
   * Of entries with the same id the last one counts.
   * @throws RangeError for a segment of more than `MOST_WORDS` words, a number that is no id (`EntryId`), or too many words or ids
   */
  static build(entries: Iterable<FuzzyEntry>): FuzzyIndex {
    const builder = new FuzzyIndexBuilder();
    for (const entry of entries) builder.add(entry);
    return FuzzyIndex.from(builder);
  }

  /** The index of what the builder took in, for entries that arrive piece by piece. */
  static from(builder: FuzzyIndexBuilder): FuzzyIndex {
    return new FuzzyIndex(builder.finish(), '');
  }

  /**
   * The index of a snapshot, or undefined if the bytes are damaged, cut off, or of another version: build it anew then.
   * The index keeps the bytes and writes into them, so nobody else may.
   */
  static load(bytes: ArrayBuffer | Uint8Array): FuzzyIndex | undefined {
    const read = readParts(bytes);
    return read && new FuzzyIndex(read.parts, read.label);
  }

  /** Living entries. */
  get size(): number {
    return this.parts.entries.size - this.parts.entries.deadCount;
  }

  /** Bytes of all arrays. */
  get byteLength(): number {
    return byteLengthOf(this.parts) + this.query.byteLength + this.seen.byteLength;
  }

  /** True when so much has changed since the build that look-ups or memory suffer. Answers are exact all the same. */
  get needsRebuild(): boolean {
    const { delta, groups, entries } = this.parts;
    return (
      delta.groups.count > Math.max(FEW_CHANGES, groups.count / 16) ||
      entries.deadCount > Math.max(FEW_CHANGES, entries.size / 8)
    );
  }

  /**
   * The entries at or above the threshold, the best first; of equally good ones the lower id (numbers before texts, texts by
   * UTF-16 code units). The limit cuts this order, whatever order the entries came in. A segment of no words is like
   * another of none, and unlike all else.
   * @throws RangeError for more than `MOST_WORDS` words, a threshold or a limit that is none
   */
  search(words: readonly string[], { threshold, limit = Infinity }: FuzzySearch): FuzzyHit[] {
    refuseSearch(words, { threshold, limit });
    const { parts, query, seen } = this;
    const { vocabulary, ranked, groups, delta } = parts;
    query.prepare(words, vocabulary, ranked);
    seen.clear(groups.count + delta.groups.count);
    const best = new BestHits(threshold, limit);
    for (const group of this.equalGroups()) {
      seen.isNew(group);
      best.offer(group, 0, Math.max(1, words.length), parts.entries.countLiving(this.firstOf(group), limit));
    }
    if (best.mostEdits(best.longestFor(words.length)) > 0) {
      scanPostings(parts, query, best, seen);
      scanDelta(parts, query, best, seen);
    }
    return this.hits(best);
  }

  /**
   * Puts an entry in; one with the same id is replaced.
   * @throws RangeError as `build` does; nothing is changed then
   */
  add({ id, words }: FuzzyEntry): void {
    refuseTooLong(words);
    const { vocabulary, ranked, entries, groups, delta } = this.parts;
    const old = entries.find(id);
    const tokens = new Uint32Array(words.length);
    for (const [at, word] of words.entries()) tokens[at] = vocabulary.intern(word);
    const entry = entries.append(id);
    if (old !== -1) entries.bury(old);
    const [found] = this.groupsWith(tokens, tokens.length);
    const group = found ?? groups.count + delta.append(tokens, ranked);
    const { first, own } = this.listOf(group);
    entries.next[entry] = first[own] as number;
    first[own] = entry + 1;
  }

  /** True if the entry was there. */
  remove(id: EntryId): boolean {
    const { entries } = this.parts;
    const entry = entries.find(id);
    if (entry === -1) return false;
    entries.bury(entry);
    return true;
  }

  /** All living entries, in no order, to build an index anew. */
  *all(): Iterable<FuzzyEntry> {
    const { vocabulary, entries, groups, delta } = this.parts;
    for (const part of [groups, delta.groups]) {
      for (let group = 0; group < part.count; group += 1) {
        const tokens = part.tokens.subarray(part.starts[group], part.starts[group + 1]);
        const words = Array.from(tokens, (token) => vocabulary.text(token));
        for (const entry of entries.living(part.first[group] as number)) yield { id: entries.id(entry), words };
      }
    }
  }

  /** The index as bytes, with a label: what its user must know of it, such as how far it has read. */
  snapshot(label = ''): Uint8Array {
    return writeParts(this.parts, label);
  }

  private equalGroups(): number[] {
    return this.query.unknown > 0 ? [] : this.groupsWith(this.query.tokens, this.query.length);
  }

  /** The group that has exactly these tokens, if there is one. */
  private groupsWith(tokens: Uint32Array, length: number): number[] {
    const { groups, delta } = this.parts;
    const built = findGroup(this.parts, tokens, length);
    if (built !== -1) return [built];
    const later = delta.find(tokens, length);
    return later === -1 ? [] : [groups.count + later];
  }

  private listOf(group: number): { readonly first: Uint32Array; readonly own: number } {
    const { groups, delta } = this.parts;
    return group < groups.count
      ? { first: groups.first, own: group }
      : { first: delta.groups.first, own: group - groups.count };
  }

  private firstOf(group: number): number {
    const { first, own } = this.listOf(group);
    return first[own] as number;
  }

  private hits(best: BestHits): FuzzyHit[] {
    const hits: FuzzyHit[] = [];
    for (const { edits, longest, groups } of best.ranked()) {
      // With this order of operations a rate that is a whole number comes out as one.
      const base = (100 * (longest - edits)) / longest;
      for (const id of this.lowestIds(groups, best.limit - hits.length)) hits.push({ id, base });
    }
    return hits;
  }

  /** The lowest ids of the living entries of these groups. There may be thousands; not all are made into strings. */
  private lowestIds(groups: readonly number[], limit: number): EntryId[] {
    const { entries, builtEntries } = this.parts;
    const built: number[] = [];
    const ids: EntryId[] = [];
    for (const group of groups) {
      let left = limit;
      for (const entry of entries.living(this.firstOf(group))) {
        if (entry >= builtEntries) ids.push(entries.id(entry));
        else {
          built.push(entry);
          left -= 1;
          if (left === 0) break;
        }
      }
    }
    const lowest = Uint32Array.from(built).sort().subarray(0, Math.min(limit, built.length));
    for (const entry of lowest) ids.push(entries.id(entry));
    return ids.sort(compareIds).slice(0, limit);
  }
}
