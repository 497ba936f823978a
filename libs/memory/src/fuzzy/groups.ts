import { withRoom } from './growing.js';
import { sign, SIGNATURE_WORDS } from './signature.js';

/** Distinct sequences of tokens, one after the other, each with its signature and the list of its entries. */
export class Groups {
  tokens: Uint32Array;
  /** Group g stands at `starts[g]` to `starts[g + 1]` of the tokens. */
  starts: Uint32Array;
  signatures: Uint32Array;
  /** The first entry of each group, plus 1; 0: none. */
  first: Uint32Array;

  constructor(
    public count = 0,
    tokens: Uint32Array = new Uint32Array(0),
    starts: Uint32Array = new Uint32Array(1),
    signatures: Uint32Array = new Uint32Array(0),
    first: Uint32Array = new Uint32Array(0),
  ) {
    this.tokens = tokens;
    this.starts = starts;
    this.signatures = signatures;
    this.first = first;
  }

  get byteLength(): number {
    return this.tokens.byteLength + this.starts.byteLength + this.signatures.byteLength + this.first.byteLength;
  }

  start(group: number): number {
    return this.starts[group] as number;
  }

  lengthOf(group: number): number {
    return (this.starts[group + 1] as number) - (this.starts[group] as number);
  }

  append(tokens: Uint32Array): number {
    const group = this.count;
    const start = this.start(group);
    this.count += 1;
    this.tokens = withRoom(this.tokens, start + tokens.length);
    this.tokens.set(tokens, start);
    this.starts = withRoom(this.starts, this.count + 1);
    this.starts[this.count] = start + tokens.length;
    this.signatures = withRoom(this.signatures, this.count * SIGNATURE_WORDS);
    for (const token of tokens) sign(this.signatures, group * SIGNATURE_WORDS, token);
    this.first = withRoom(this.first, this.count);
    return group;
  }

  isEqual(group: number, tokens: Uint32Array, start: number, length: number): boolean {
    if (this.lengthOf(group) !== length) return false;
    const own = this.start(group);
    for (let at = 0; at < length; at += 1) if (this.tokens[own + at] !== tokens[start + at]) return false;
    return true;
  }

  arrays() {
    const { count } = this;
    return {
      tokens: this.tokens.subarray(0, this.start(count)),
      starts: this.starts.subarray(0, count + 1),
      signatures: this.signatures.subarray(0, count * SIGNATURE_WORDS),
      first: this.first.subarray(0, count),
    };
  }
}

/** 29 bits that depend on every token and on their order. */
export function hashOf(tokens: Uint32Array, start: number, length: number): number {
  let hash = length;
  for (let at = start; at < start + length; at += 1) {
    hash = Math.imul(hash ^ (tokens[at] as number), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash >>> 3;
}
