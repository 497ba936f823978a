import { withRoom } from './growing.js';
import { rarity } from './prefix.js';
import { sign, SIGNATURE_WORDS } from './signature.js';
import type { StringTable } from './string-table.js';

/** A word that no entry has. It is rarer than any that one has. */
export const UNKNOWN = 0xffffffff;

/** What is known of a segment that is looked up. One object serves all look-ups, one after the other. */
export class Query {
  length = 0;
  /** In the order of the segment. */
  tokens = new Uint32Array(64);
  /** From rare to frequent. */
  rarest = new Uint32Array(64);
  unknown = 0;
  /** Of the known tokens. */
  readonly signature = new Uint32Array(SIGNATURE_WORDS);
  /** For each token of the vocabulary its row; 0: the segment does not have it. */
  rows = new Uint16Array(0);
  /** For each row how often the segment has the token. */
  counts = new Uint16Array(64);
  /** What is left of the counts while a candidate is compared. */
  left = new Uint16Array(64);
  /** Words of 32 bits that hold a bit for each place of the segment. */
  blocks = 0;
  /** For each row and block the places where the token stands; row 0 is that of tokens which the segment does not have. */
  places = new Uint32Array(64);
  distinct = 0;

  /** @param ranked tokens from here on were unseen when the index was built */
  prepare(words: readonly string[], vocabulary: StringTable, ranked: number): void {
    this.forget();
    const { length } = words;
    this.tokens = withRoom(this.tokens, length);
    this.rarest = withRoom(this.rarest, length);
    this.counts = withRoom(this.counts, length + 1);
    this.left = withRoom(this.left, length + 1);
    this.rows = withRoom(this.rows, vocabulary.size);
    this.length = length;
    this.unknown = 0;
    this.signature.fill(0);
    words.forEach((word, place) => this.take(vocabulary.find(word), place));
    this.sortRarest(ranked);
    this.placeTokens();
  }

  get byteLength(): number {
    const { tokens, rarest, rows, counts, left, places } = this;
    return [tokens, rarest, rows, counts, left, places].reduce((sum, array) => sum + array.byteLength, 0);
  }

  private forget(): void {
    for (let place = 0; place < this.length; place += 1) {
      const token = this.tokens[place] as number;
      if (token !== UNKNOWN) this.rows[token] = 0;
    }
    this.distinct = 0;
  }

  private take(token: number, place: number): void {
    if (token === -1) {
      this.tokens[place] = UNKNOWN;
      this.unknown += 1;
      return;
    }
    this.tokens[place] = token;
    sign(this.signature, 0, token);
    let row = this.rows[token] as number;
    if (row === 0) {
      row = this.distinct += 1;
      this.rows[token] = row;
      this.counts[row] = 0;
    }
    this.counts[row] = (this.counts[row] as number) + 1;
  }

  private sortRarest(ranked: number): void {
    const known = this.tokens.subarray(0, this.length).filter((token) => token !== UNKNOWN);
    known.sort((a, b) => rarity(a, ranked) - rarity(b, ranked));
    this.rarest.fill(UNKNOWN, 0, this.unknown);
    this.rarest.set(known, this.unknown);
  }

  private placeTokens(): void {
    const { blocks, length, places: old } = this;
    this.blocks = (length + 31) >>> 5;
    const size = (this.distinct + 1) * this.blocks;
    this.places = withRoom(old, size);
    this.places.fill(0, 0, Math.max(size, blocks));
    for (let place = 0; place < length; place += 1) {
      const token = this.tokens[place] as number;
      if (token === UNKNOWN) continue;
      const at = (this.rows[token] as number) * this.blocks + (place >>> 5);
      this.places[at] = (this.places[at] as number) | (1 << (place & 31));
    }
  }
}
