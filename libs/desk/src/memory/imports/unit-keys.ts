import { LOCALES, type Locale } from '@triptych/domain';
import type { TextKeys } from '../../ports/memory.js';

/** Bytes of a key, which is a digest in base64url. */
const KEY = 16;
const NONE = -1;
/** What units are found by: each text, and each two of them. */
const WAYS: readonly (readonly Locale[])[] = [['fr'], ['en'], ['es'], ['fr', 'en'], ['en', 'es'], ['es', 'fr']];

/** Which units have which texts, by their keys: some 120 bytes for a unit, so that millions of them can be remembered. */
export class UnitKeys {
  private count = 0;
  private keys = Buffer.alloc(1024 * LOCALES.length * KEY);
  /** By place and locale: 1 where there is a text. */
  private has = new Uint8Array(1024 * LOCALES.length);
  /** By place and way: the next in the same slot. */
  private next = new Int32Array(1024 * WAYS.length).fill(NONE);
  /** By slot and way: the first. */
  private first = new Int32Array(2048 * WAYS.length).fill(NONE);

  /** Adds a unit. @returns its place: units are numbered from 0 */
  add(keys: TextKeys): number {
    if ((this.count + 1) * LOCALES.length > this.has.length) this.grow();
    this.count += 1;
    this.gain(this.count - 1, keys);
    return this.count - 1;
  }

  /** Gives a unit the texts that it lacks. */
  gain(place: number, keys: TextKeys): void {
    const gained = LOCALES.filter((locale, index) => {
      const at = place * LOCALES.length + index;
      if (keys[locale] === undefined || this.has[at] === 1) return false;
      this.keys.write(keys[locale], at * KEY, KEY, 'base64url');
      this.has[at] = 1;
      return true;
    });
    WAYS.forEach((way, index) => {
      if (way.some((locale) => gained.includes(locale))) this.link(place, index);
    });
  }

  /** The unit is found no more. */
  remove(place: number): void {
    this.has.fill(0, place * LOCALES.length, (place + 1) * LOCALES.length);
  }

  /** The keys of a unit that is there. */
  keysAt(place: number): TextKeys {
    const keys: Partial<Record<Locale, string>> = {};
    LOCALES.forEach((locale, index) => {
      const at = place * LOCALES.length + index;
      if (this.has[at] === 1) keys[locale] = this.keys.toString('base64url', at * KEY, (at + 1) * KEY);
    });
    return keys;
  }

  /** Places of units that have all of these texts, one or two, the newest first. */
  having(keys: TextKeys, most: number): number[] {
    const asked = LOCALES.filter((locale) => keys[locale] !== undefined);
    const index = WAYS.findIndex((each) => isSame(each, asked));
    const way = WAYS[index] ?? [];
    const wanted = way.map((locale) => Buffer.from(keys[locale] ?? '', 'base64url'));
    const found: number[] = [];
    let place = this.first[this.slot(wanted.map((key) => key.readUInt32LE(0))) * WAYS.length + index] ?? NONE;
    while (place !== NONE && found.length < most) {
      if (way.every((locale, nth) => this.isEqual(place, locale, wanted[nth]))) found.push(place);
      place = this.next[place * WAYS.length + index] ?? NONE;
    }
    return found;
  }

  private isEqual(place: number, locale: Locale, key: Buffer | undefined): boolean {
    const at = place * LOCALES.length + LOCALES.indexOf(locale);
    return this.has[at] === 1 && key?.compare(this.keys, at * KEY, (at + 1) * KEY) === 0;
  }

  private link(place: number, index: number): void {
    const at = (WAYS[index] ?? []).map((locale) => place * LOCALES.length + LOCALES.indexOf(locale));
    if (at.some((each) => this.has[each] === 0)) return;
    const slot = this.slot(at.map((each) => this.keys.readUInt32LE(each * KEY))) * WAYS.length + index;
    this.next[place * WAYS.length + index] = this.first[slot] ?? NONE;
    this.first[slot] = place;
  }

  private slot(parts: readonly number[]): number {
    const mixed = parts.reduce((sum, part) => (Math.imul(sum, 31) + part) >>> 0, 0);
    return mixed % (this.first.length / WAYS.length);
  }

  private grow(): void {
    const size = this.count * 2;
    this.keys = copied(Buffer.alloc(size * LOCALES.length * KEY), this.keys);
    this.has = copied(new Uint8Array(size * LOCALES.length), this.has);
    this.next = new Int32Array(size * WAYS.length).fill(NONE);
    this.first = new Int32Array(size * 2 * WAYS.length).fill(NONE);
    for (let place = 0; place < this.count; place += 1) WAYS.forEach((_, index) => this.link(place, index));
  }
}

function isSame(way: readonly Locale[], locales: readonly Locale[]): boolean {
  return way.length === locales.length && way.every((locale) => locales.includes(locale));
}

function copied<T extends { set(from: T): void }>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}
