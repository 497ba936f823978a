import { LOWEST_THRESHOLD, prefixLength, sign, SIGNATURE_WORDS, TIERS } from '@triptych/memory';
import { bytesOf } from './token-bytes.js';

/** Words of 32 bits of a posting: the group, its length (upper half) with the place of the token, its signature. */
export const POSTING_WORDS = 2 + SIGNATURE_WORDS;

/** More than there are classes of lengths. */
const CLASSES = 64;

/** Lengths below 8 each have a class of their own; above, every doubling is cut into four. Never falls with the length. */
export function lengthClass(length: number): number {
  const shift = Math.max(0, 29 - Math.clz32(length));
  return shift * 4 + (length >>> shift);
}

/** Tokens from rare to frequent. */
export function fromRareToFrequent(tokens: Uint32Array): Uint32Array {
  return tokens.slice().sort().reverse();
}

/** Collects the postings of groups that are stored together. */
export class PostingLists {
  private readonly lists = new Map<number, number[]>();
  private readonly signature = new Uint32Array(SIGNATURE_WORDS);

  add(group: number, tokens: Uint32Array): void {
    const { length } = tokens;
    const rarest = fromRareToFrequent(tokens);
    const end = prefixLength(length, LOWEST_THRESHOLD);
    const lengths = lengthClass(length);
    this.signature.fill(0);
    for (const token of tokens) sign(this.signature, 0, token);
    let tier = 0;
    for (let place = 0; place < end; place += 1) {
      while (place >= prefixLength(length, TIERS[tier] as number)) tier += 1;
      const token = rarest[place] as number;
      if (place > 0 && token === rarest[place - 1]) continue;
      this.list(token, tier, lengths).push(group, (length << 16) | place, ...this.signature);
    }
  }

  /** Token, tier, class of lengths, first group, postings; in the order of the tokens. */
  rows(): [number, number, number, number, Buffer][] {
    const keys = Float64Array.from(this.lists.keys()).sort();
    return Array.from(keys, (key) => {
      const postings = Uint32Array.from(this.lists.get(key) ?? []);
      const list = Math.floor(key / CLASSES);
      const [token, tier] = [Math.floor(list / TIERS.length), list % TIERS.length];
      return [token, tier, key % CLASSES, postings[0] as number, bytesOf(postings)];
    });
  }

  private list(token: number, tier: number, lengths: number): number[] {
    const key = (token * TIERS.length + tier) * CLASSES + lengths;
    let list = this.lists.get(key);
    if (list === undefined) this.lists.set(key, (list = []));
    return list;
  }
}
