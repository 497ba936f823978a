import { LOWEST_THRESHOLD, MOST_WORDS, prefixLength, sign, SIGNATURE_WORDS } from '@triptych/memory';
import { bytesOf } from './token-bytes.js';

/** Words of 32 bits of a posting: the group, its length (upper half) with the place of the token, its signature. */
export const POSTING_WORDS = 2 + SIGNATURE_WORDS;

/** Postings of a list: its bytes still stand in the row itself on PostgreSQL, which moves more than 2,000 elsewhere. */
const MOST_POSTINGS = 72;

/** More than any place. */
const PLACES = 2 ** Math.ceil(Math.log2(MOST_WORDS));

/** Tokens from rare to frequent. */
export function fromRareToFrequent(tokens: Uint32Array): Uint32Array {
  return tokens.slice().sort().reverse();
}

/** Token, greatest and least length of a group, first group, postings. */
type ListRow = readonly [number, number, number, number, Buffer];

/** Collects the postings of groups that are stored together. */
export class PostingLists {
  private readonly groups: number[] = [];
  private readonly lengths: number[] = [];
  private readonly signatures: Uint32Array[] = [];
  /** By token: the number of a group here × `PLACES` + the place that the token has in it. */
  private readonly entries = new Map<number, number[]>();

  add(group: number, tokens: Uint32Array): void {
    const number = this.groups.push(group) - 1;
    const signature = new Uint32Array(SIGNATURE_WORDS);
    for (const token of tokens) sign(signature, 0, token);
    this.lengths.push(tokens.length);
    this.signatures.push(signature);
    const rarest = fromRareToFrequent(tokens);
    const end = prefixLength(tokens.length, LOWEST_THRESHOLD);
    for (let place = 0; place < end; place += 1) {
      const token = rarest[place] as number;
      if (place > 0 && token === rarest[place - 1]) continue;
      const entries = this.entries.get(token);
      if (entries) entries.push(number * PLACES + place);
      else this.entries.set(token, [number * PLACES + place]);
    }
  }

  /** In the order of the tokens. A long list is cut into several by the lengths of the groups. */
  *rows(): Iterable<ListRow> {
    for (const token of Uint32Array.from(this.entries.keys()).sort()) yield* this.rowsOf(token);
  }

  private rowsOf(token: number): ListRow[] {
    const entries = this.entries.get(token) ?? [];
    if (entries.length > 1) entries.sort((a, b) => this.lengthOf(a) - this.lengthOf(b) || a - b);
    const count = Math.ceil(entries.length / MOST_POSTINGS);
    const cut = (list: number) => Math.round((list * entries.length) / count);
    return Array.from({ length: count }, (_, list) => this.rowOf(token, entries.slice(cut(list), cut(list + 1))));
  }

  private rowOf(token: number, entries: readonly number[]): ListRow {
    const words = new Uint32Array(entries.length * POSTING_WORDS);
    for (const [at, entry] of entries.entries()) {
      const number = Math.floor(entry / PLACES);
      const begin = at * POSTING_WORDS;
      words[begin] = this.groups[number] as number;
      words[begin + 1] = ((this.lengths[number] as number) << 16) | (entry % PLACES);
      words.set(this.signatures[number] as Uint32Array, begin + 2);
    }
    const longest = this.lengthOf(entries.at(-1) as number);
    return [token, longest, this.lengthOf(entries[0] as number), words[0] as number, bytesOf(words)];
  }

  private lengthOf(entry: number): number {
    return this.lengths[Math.floor(entry / PLACES)] as number;
  }
}
