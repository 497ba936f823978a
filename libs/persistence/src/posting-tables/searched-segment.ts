import { SIGNATURE_WORDS, sign, wordDistance } from '@triptych/memory';
import { fromRareToFrequent } from './posting-lists.js';

/** What a word is that no unit has: no token is so great. */
const UNKNOWN = 2 ** 32 - 1;

/** What is known of a segment that is looked up. */
export class SearchedSegment {
  readonly length: number;
  /** Words that no unit has; they are rarer than all others. */
  readonly unknown: number;
  /** Of the known tokens. */
  readonly signature = new Uint32Array(SIGNATURE_WORDS);
  /** In the order of the segment. */
  readonly tokens: Uint32Array;
  /** The distinct known tokens from rare to frequent, each with the number of words that are rarer. */
  readonly rarest: readonly { readonly token: number; readonly place: number }[];
  private readonly counts = new Map<number, number>();

  constructor(words: readonly string[], numbers: ReadonlyMap<string, number>) {
    this.length = words.length;
    this.tokens = Uint32Array.from(words, (word) => numbers.get(word) ?? UNKNOWN);
    const sorted = fromRareToFrequent(this.tokens);
    const firstKnown = sorted.findIndex((token) => token !== UNKNOWN);
    this.unknown = firstKnown === -1 ? words.length : firstKnown;
    const rarest: { token: number; place: number }[] = [];
    for (let place = this.unknown; place < sorted.length; place += 1) {
      const token = sorted[place] as number;
      const count = this.counts.get(token) ?? 0;
      this.counts.set(token, count + 1);
      if (count > 0) continue;
      sign(this.signature, 0, token);
      rarest.push({ token, place });
    }
    this.rarest = rarest;
  }

  /** The edits between the segment and a stored sequence if they are at most `most`, else -1. */
  editsTo(stored: Uint32Array, most: number): number {
    if (!this.sharesEnough(stored, most - Math.max(0, this.length - stored.length))) return -1;
    const edits = wordDistance(this.tokens, stored);
    return edits > most ? -1 : edits;
  }

  /** Each stored token without a partner in the segment, wherever it stands, costs an edit. */
  private sharesEnough(stored: Uint32Array, most: number): boolean {
    const left = new Map(this.counts);
    let alone = 0;
    for (const token of stored) {
      const partners = left.get(token) ?? 0;
      if (partners > 0) left.set(token, partners - 1);
      else if ((alone += 1) > most) return false;
    }
    return true;
  }
}
