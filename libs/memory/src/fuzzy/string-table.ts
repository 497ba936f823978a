import { withRoom } from './growing.js';

/** Share of the slots that may be taken before the table grows. */
const FULLEST = 0.75;

/** Share of the slots that are taken after it has grown. */
const ROOMY = 0.55;

/** `String.fromCharCode` takes its arguments from the stack, which is small. */
const PIECE = 4096;

/** A slot has the number of its text, plus 1, in 24 bits, and 8 bits of the hash, which tell most other texts apart. */
const NUMBER = 0xffffff;
const HASH = 0xff000000;

/** How many texts a table holds. */
export const MOST_TEXTS = NUMBER - 1;

/** Of the hash by Fowler, Noll and Vo. */
const PRIME = 0x01000193;

export interface StringTableArrays {
  readonly units: Uint16Array;
  readonly ends: Uint32Array;
  readonly slots: Uint32Array;
  readonly size: number;
  readonly seed: number;
}

/**
 * Texts and their numbers, 0, 1, 2 …, in three typed arrays: a million texts without a million JavaScript strings.
 * Texts are kept as UTF-16 code units, so any string comes back as it was.
 */
export class StringTable {
  /** Open addressing with linear probing; 0: free. */
  private slots: Uint32Array;
  private units: Uint16Array;
  /** Text n stands at `ends[n]` to `ends[n + 1]` of the units. */
  private ends: Uint32Array;
  private count: number;
  /** Differs from table to table, so that nobody can prepare texts that all fall into one slot. */
  private readonly seed: number;

  constructor(arrays?: StringTableArrays) {
    this.units = arrays?.units ?? new Uint16Array(0);
    this.ends = arrays?.ends ?? new Uint32Array(1);
    this.slots = arrays?.slots ?? new Uint32Array(16);
    this.count = arrays?.size ?? 0;
    this.seed = arrays?.seed ?? Math.floor(Math.random() * 2 ** 32);
  }

  get size(): number {
    return this.count;
  }

  get byteLength(): number {
    return this.units.byteLength + this.ends.byteLength + this.slots.byteLength;
  }

  /** The number of the text, or -1. Of equal texts that were appended, the newest. */
  find(text: string): number {
    return ((this.slots[this.slotOf(text, this.hashOf(text))] as number) & NUMBER) - 1;
  }

  /** The number of the text, a new one if it was not there. */
  intern(text: string): number {
    const found = this.find(text);
    return found === -1 ? this.append(text) : found;
  }

  /**
   * A new number for the text, which is found from now on instead of an older one.
   * @throws RangeError when there are `MOST_TEXTS`
   */
  append(text: string): number {
    if (this.count >= MOST_TEXTS) throw new RangeError(`At most ${MOST_TEXTS} different words or ids can be kept.`);
    if (this.count + 1 > this.slots.length * FULLEST) this.rehash();
    const begin = this.ends[this.count] as number;
    this.units = withRoom(this.units, begin + text.length);
    for (let at = 0; at < text.length; at += 1) this.units[begin + at] = text.charCodeAt(at);
    const number = this.count;
    const hash = this.hashOf(text);
    this.slots[this.slotOf(text, hash)] = (hash & HASH) | (number + 1);
    this.count += 1;
    this.ends = withRoom(this.ends, this.count + 1);
    this.ends[this.count] = begin + text.length;
    return number;
  }

  text(number: number): string {
    const end = this.ends[number + 1] as number;
    let text = '';
    for (let at = this.ends[number] as number; at < end; at += PIECE) {
      text += String.fromCharCode(...this.units.subarray(at, Math.min(at + PIECE, end)));
    }
    return text;
  }

  /** A table of these texts, all different, renumbered: number n was `order[n]` here. It takes no more memory than it needs. */
  inOrder(order: Uint32Array): StringTable {
    const { units, ends } = this;
    const newEnds = new Uint32Array(order.length + 1);
    let length = 0;
    order.forEach((old, number) => {
      length += (ends[old + 1] as number) - (ends[old] as number);
      newEnds[number + 1] = length;
    });
    const newUnits = new Uint16Array(length);
    order.forEach((old, number) => newUnits.set(units.subarray(ends[old], ends[old + 1]), newEnds[number]));
    const size = order.length;
    const table = new StringTable({ units: newUnits, ends: newEnds, slots: this.slots, size, seed: this.seed });
    table.rehash();
    return table;
  }

  arrays(): StringTableArrays {
    const { slots, count, seed } = this;
    const ends = this.ends.subarray(0, count + 1);
    return { units: this.units.subarray(0, ends[count]), ends, slots, size: count, seed };
  }

  /** The slot that holds the text, or the free one where it would go. */
  private slotOf(text: string, hash: number): number {
    const { slots } = this;
    let slot = hash % slots.length;
    for (;;) {
      const held = slots[slot] as number;
      if (held === 0 || (((held ^ hash) & HASH) === 0 && this.isAt((held & NUMBER) - 1, text))) return slot;
      slot = slot + 1 === slots.length ? 0 : slot + 1;
    }
  }

  private isAt(number: number, text: string): boolean {
    const begin = this.ends[number] as number;
    if ((this.ends[number + 1] as number) - begin !== text.length) return false;
    for (let at = 0; at < text.length; at += 1) if (this.units[begin + at] !== text.charCodeAt(at)) return false;
    return true;
  }

  private areEqual(number: number, other: number): boolean {
    const begin = this.ends[number] as number;
    const otherBegin = this.ends[other] as number;
    const length = (this.ends[number + 1] as number) - begin;
    if ((this.ends[other + 1] as number) - otherBegin !== length) return false;
    for (let at = 0; at < length; at += 1) if (this.units[begin + at] !== this.units[otherBegin + at]) return false;
    return true;
  }

  private hashOf(text: string): number {
    let hash = this.seed;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), PRIME);
    return finished(hash);
  }

  private hashAt(number: number): number {
    const end = this.ends[number + 1] as number;
    let hash = this.seed;
    for (let at = this.ends[number] as number; at < end; at += 1) {
      hash = Math.imul(hash ^ (this.units[at] as number), PRIME);
    }
    return finished(hash);
  }

  /** From the newest to the oldest: of equal texts only the newest gets a slot. */
  private rehash(): void {
    const slots = new Uint32Array(Math.ceil((this.count + 8) / ROOMY));
    this.slots = slots;
    for (let number = this.count - 1; number >= 0; number -= 1) {
      const hash = this.hashAt(number);
      let slot = hash % slots.length;
      while (slots[slot] !== 0 && !this.isHeld(slots[slot] as number, hash, number)) {
        slot = slot + 1 === slots.length ? 0 : slot + 1;
      }
      if (slots[slot] === 0) slots[slot] = (hash & HASH) | (number + 1);
    }
  }

  private isHeld(held: number, hash: number, number: number): boolean {
    return ((held ^ hash) & HASH) === 0 && this.areEqual((held & NUMBER) - 1, number);
  }
}

function finished(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}
