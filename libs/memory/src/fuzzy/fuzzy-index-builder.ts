import { Delta } from './delta.js';
import { Entries } from './entries.js';
import { groupsOf, type Sequences } from './group-builder.js';
import { withRoom } from './growing.js';
import { MOST_WORDS, type IndexParts } from './index-parts.js';
import type { EntryId } from './packed-id.js';
import { postingsOf } from './postings.js';
import { StringTable } from './string-table.js';

/** A segment under the id of its unit, as words of `fold`. */
export interface FuzzyEntry {
  readonly id: EntryId;
  readonly words: readonly string[];
}

/** Takes the entries of an index one by one, so that they need not all be there at once. */
export class FuzzyIndexBuilder {
  private words = new StringTable();
  private entries = new Entries();
  private tokens = new Uint32Array(1024);
  private starts = new Uint32Array(64);
  private lengths = new Uint16Array(64);
  private end = 0;

  /**
   * Takes an entry in; one with the same id is replaced.
   * @throws RangeError for a segment of more than `MOST_WORDS` words, a number that is no id (`EntryId`), or too many words or ids
   */
  add({ id, words }: FuzzyEntry): void {
    refuseTooLong(words);
    const found = this.entries.find(id);
    const entry = found === -1 ? this.entries.append(id) : found;
    this.starts = withRoom(this.starts, entry + 1);
    this.lengths = withRoom(this.lengths, entry + 1);
    this.tokens = withRoom(this.tokens, this.end + words.length);
    this.starts[entry] = this.end;
    this.lengths[entry] = words.length;
    for (const word of words) {
      this.tokens[this.end] = this.words.intern(word);
      this.end += 1;
    }
  }

  /** What an index is made of. The builder is empty afterwards. */
  finish(): IndexParts {
    const { words, tokens, starts, lengths } = this;
    const { entries, order } = this.entries.sorted();
    const sequences: Sequences = {
      tokens,
      starts: order.map((entry) => starts[entry] as number),
      lengths: Uint16Array.from(order, (entry) => lengths[entry] as number),
    };
    this.words = new StringTable();
    this.entries = new Entries();
    this.tokens = new Uint32Array(1024);
    this.end = 0;
    const used = fromRareToFrequent(sequences, entries.size, words.size);
    const ranked = used.length;
    const vocabulary = words.inOrder(used);
    toRanks(tokens, used, words.size);
    const { groups, lengthStarts } = groupsOf(sequences, entries);
    const postings = postingsOf(groups, ranked);
    return {
      vocabulary,
      ranked,
      entries,
      builtEntries: entries.size,
      groups,
      lengthStarts,
      postings,
      delta: new Delta(),
    };
  }
}

/** @throws RangeError for a segment of more than `MOST_WORDS` words */
export function refuseTooLong(words: readonly string[]): void {
  if (words.length <= MOST_WORDS) return;
  throw new RangeError(`A segment has at most ${MOST_WORDS} words; this one has ${words.length}.`);
}

/** The words that any entry has, from those of the fewest entries to those of the most. */
function fromRareToFrequent({ tokens, starts, lengths }: Sequences, entries: number, words: number): Uint32Array {
  const frequencies = new Uint32Array(words);
  /** The last entry, plus 1, that had the word. */
  const last = new Uint32Array(words);
  for (let entry = 0; entry < entries; entry += 1) {
    const start = starts[entry] as number;
    const end = start + (lengths[entry] as number);
    for (let at = start; at < end; at += 1) {
      const word = tokens[at] as number;
      if (last[word] === entry + 1) continue;
      last[word] = entry + 1;
      frequencies[word] = (frequencies[word] as number) + 1;
    }
  }
  const used = Uint32Array.from({ length: words }, (_, word) => word).filter((word) => frequencies[word] !== 0);
  return used.sort((a, b) => (frequencies[a] as number) - (frequencies[b] as number) || a - b);
}

/** What no entry has any more becomes rank 0 and is not read again. */
function toRanks(tokens: Uint32Array, order: Uint32Array, words: number): void {
  const ranks = new Uint32Array(words);
  order.forEach((word, rank) => {
    ranks[word] = rank;
  });
  for (let at = 0; at < tokens.length; at += 1) tokens[at] = ranks[tokens[at] as number] as number;
}
