import { Groups, hashOf } from './groups.js';
import { withRoom } from './growing.js';
import { LOWEST_THRESHOLD, prefixLength, sortByRarity, tokenOf } from './prefix.js';

export interface DeltaArrays {
  /** For each token its newest posting, plus 1; 0: none. */
  readonly heads: Uint32Array;
  readonly postingGroups: Uint32Array;
  /** For each posting the one before it in the list of the same token, plus 1; 0: none. */
  readonly postingNext: Uint32Array;
}

/** The groups that came after the build, in the order in which they came, with the same prefixes in linked lists. */
export class Delta {
  private heads: Uint32Array;
  private postingGroups: Uint32Array;
  private postingNext: Uint32Array;
  private postings: number;
  /** The newest group of each hash. */
  private readonly newest = new Map<number, number>();
  /** For each group the one before it of the same hash, plus 1; 0: none. */
  private sameHash = new Uint32Array(0);
  private keys = new Int32Array(64);

  constructor(
    readonly groups = new Groups(),
    arrays?: DeltaArrays,
  ) {
    this.heads = arrays?.heads ?? new Uint32Array(0);
    this.postingGroups = arrays?.postingGroups ?? new Uint32Array(0);
    this.postingNext = arrays?.postingNext ?? new Uint32Array(0);
    this.postings = this.postingGroups.length;
    for (let group = 0; group < groups.count; group += 1) this.noteHash(group);
  }

  get byteLength(): number {
    const { heads, postingGroups, postingNext, sameHash } = this;
    return (
      this.groups.byteLength + [heads, postingGroups, postingNext, sameHash].reduce((sum, a) => sum + a.byteLength, 0)
    );
  }

  /** The group that has exactly these tokens, or -1. */
  find(tokens: Uint32Array, length: number): number {
    let group = this.newest.get(hashOf(tokens, 0, length)) ?? -1;
    while (group !== -1 && !this.groups.isEqual(group, tokens, 0, length)) group = (this.sameHash[group] as number) - 1;
    return group;
  }

  append(tokens: Uint32Array, ranked: number): number {
    const { length } = tokens;
    const group = this.groups.append(tokens);
    this.noteHash(group);
    this.keys = withRoom(this.keys, length);
    sortByRarity(tokens, 0, length, ranked, this.keys);
    const end = prefixLength(length, LOWEST_THRESHOLD);
    for (let position = 0; position < end; position += 1) {
      const key = this.keys[position] as number;
      if (position === 0 || key !== this.keys[position - 1]) this.post(tokenOf(key, ranked), group);
    }
    return group;
  }

  /** The newest posting of a token, plus 1; 0: none. */
  headOf(token: number): number {
    return this.heads[token] ?? 0;
  }

  groupAt(posting: number): number {
    return this.postingGroups[posting] as number;
  }

  /** The posting after this one, plus 1; 0: none. */
  after(posting: number): number {
    return this.postingNext[posting] as number;
  }

  arrays(): DeltaArrays {
    const { heads, postings } = this;
    const postingNext = this.postingNext.subarray(0, postings);
    return { heads, postingGroups: this.postingGroups.subarray(0, postings), postingNext };
  }

  private noteHash(group: number): void {
    const { groups } = this;
    const hash = hashOf(groups.tokens, groups.start(group), groups.lengthOf(group));
    this.sameHash = withRoom(this.sameHash, group + 1);
    this.sameHash[group] = (this.newest.get(hash) ?? -1) + 1;
    this.newest.set(hash, group);
  }

  private post(token: number, group: number): void {
    this.heads = withRoom(this.heads, token + 1);
    this.postingGroups = withRoom(this.postingGroups, this.postings + 1);
    this.postingNext = withRoom(this.postingNext, this.postings + 1);
    this.postingGroups[this.postings] = group;
    this.postingNext[this.postings] = this.headOf(token);
    this.postings += 1;
    this.heads[token] = this.postings;
  }
}
