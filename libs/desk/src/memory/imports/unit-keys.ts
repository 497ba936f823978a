import { LOCALES, type Locale } from '@triptych/domain';

/** Bytes of a key, which is a digest in base64url. */
const KEY = 16;
const NONE = -1;

/** Which units have which texts, by their keys: some 120 bytes for a unit, so that millions of them can be remembered. */
export class UnitKeys {
  private count = 0;
  private ids = new Float64Array(1024);
  private keys = Buffer.alloc(1024 * LOCALES.length * KEY);
  /** By place and locale: 1 where there is a text. */
  private has = new Uint8Array(1024 * LOCALES.length);
  /** By place and locale: the place of the next unit in the same slot. */
  private next = new Int32Array(1024 * LOCALES.length);
  /** By slot and locale: the place of the first unit. */
  private first = new Int32Array(2048 * LOCALES.length).fill(NONE);

  /** Adds a unit. @returns its place */
  add(id: number, keys: Readonly<Partial<Record<Locale, string>>>): number {
    if (this.count === this.ids.length) this.grow();
    const place = this.count;
    this.count += 1;
    this.ids[place] = id;
    LOCALES.forEach((locale, index) => {
      const key = keys[locale];
      if (key === undefined) return;
      const at = place * LOCALES.length + index;
      this.keys.write(key, at * KEY, KEY, 'base64url');
      this.has[at] = 1;
      this.link(at);
    });
    return place;
  }

  /** Takes a unit out, if it is there with all of its keys among these. */
  remove(id: number, keys: Readonly<Partial<Record<Locale, string>>>): void {
    const places = LOCALES.flatMap((locale) => (keys[locale] === undefined ? [] : this.having(locale, keys[locale])));
    const place = places.find((each) => this.ids[each] === id);
    if (place !== undefined) this.has.fill(0, place * LOCALES.length, (place + 1) * LOCALES.length);
  }

  idAt(place: number): number {
    return this.ids[place] ?? 0;
  }

  /** The keys of a unit that is there. */
  keyAt(place: number, locale: Locale): string | undefined {
    const at = place * LOCALES.length + LOCALES.indexOf(locale);
    return this.has[at] === 1 ? this.keys.toString('base64url', at * KEY, (at + 1) * KEY) : undefined;
  }

  /** Places of the units that have this text, the newest first. */
  having(locale: Locale, key: string): number[] {
    const bytes = Buffer.from(key, 'base64url');
    const index = LOCALES.indexOf(locale);
    const found: number[] = [];
    let at = this.first[this.slot(bytes, 0) * LOCALES.length + index] ?? NONE;
    while (at !== NONE) {
      const isEqual = this.has[at] === 1 && bytes.compare(this.keys, at * KEY, (at + 1) * KEY) === 0;
      if (isEqual) found.push(Math.floor(at / LOCALES.length));
      at = this.next[at] ?? NONE;
    }
    return found;
  }

  private link(at: number): void {
    const slot = this.slot(this.keys, at * KEY) * LOCALES.length + (at % LOCALES.length);
    this.next[at] = this.first[slot] ?? NONE;
    this.first[slot] = at;
  }

  private slot(bytes: Buffer, start: number): number {
    return bytes.readUInt32LE(start) % (this.first.length / LOCALES.length);
  }

  private grow(): void {
    const size = this.count * 2;
    this.ids = copied(new Float64Array(size), this.ids);
    this.keys = copied(Buffer.alloc(size * LOCALES.length * KEY), this.keys);
    this.has = copied(new Uint8Array(size * LOCALES.length), this.has);
    this.next = new Int32Array(size * LOCALES.length);
    this.first = new Int32Array(size * 2 * LOCALES.length).fill(NONE);
    for (let at = 0; at < this.count * LOCALES.length; at += 1) if (this.has[at] === 1) this.link(at);
  }
}

function copied<T extends { set(from: T): void }>(larger: T, from: T): T {
  larger.set(from);
  return larger;
}
