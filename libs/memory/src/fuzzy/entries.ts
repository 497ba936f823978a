import { withRoom } from './growing.js';
import { compareIds, packId, unpackId, type EntryId } from './packed-id.js';
import { StringTable } from './string-table.js';

/**
 * Every id that was ever put in since the last build, under a number of its own. An id that is put in again gets a new number;
 * the old one is dead and stays in its list until the next build. Entries of the build are numbered in the order of their ids.
 */
export class Entries {
  /** The next entry of the same group, plus 1; 0: the last. */
  next: Uint32Array;
  /** A bit for each entry. */
  private dead: Uint8Array;

  constructor(
    readonly ids = new StringTable(),
    next: Uint32Array = new Uint32Array(0),
    dead: Uint8Array = new Uint8Array(0),
    public deadCount = 0,
  ) {
    this.next = next;
    this.dead = dead;
  }

  get size(): number {
    return this.ids.size;
  }

  get byteLength(): number {
    return this.ids.byteLength + this.next.byteLength + this.dead.byteLength;
  }

  /** The living entry of this id, or -1. */
  find(id: EntryId): number {
    const entry = this.ids.find(packId(id));
    return entry !== -1 && this.isDead(entry) ? -1 : entry;
  }

  /** A new entry; the id must have no living one. */
  append(id: EntryId): number {
    const entry = this.ids.append(packId(id));
    this.next = withRoom(this.next, this.size);
    this.dead = withRoom(this.dead, (this.size + 7) >>> 3);
    return entry;
  }

  id(entry: number): EntryId {
    return unpackId(this.ids.text(entry));
  }

  isDead(entry: number): boolean {
    return (((this.dead[entry >>> 3] as number) >>> (entry & 7)) & 1) === 1;
  }

  bury(entry: number): void {
    this.dead[entry >>> 3] = (this.dead[entry >>> 3] as number) | (1 << (entry & 7));
    this.deadCount += 1;
  }

  /** The living entries of a list, which begins with `first` (an entry plus 1; 0: an empty list). */
  *living(first: number): Iterable<number> {
    for (let link = first; link !== 0; link = this.next[link - 1] as number) {
      if (!this.isDead(link - 1)) yield link - 1;
    }
  }

  /** How many living entries a list has; `most` if it has more. */
  countLiving(first: number, most: number): number {
    let count = 0;
    for (let link = first; link !== 0 && count < most; link = this.next[link - 1] as number) {
      if (!this.isDead(link - 1)) count += 1;
    }
    return count;
  }

  /** The same entries, none of them dead, sorted by id, in no list and in no more memory than they need. */
  sorted(): { readonly entries: Entries; readonly order: Uint32Array } {
    const { size } = this;
    const ids = Array.from({ length: size }, (_, entry) => this.id(entry));
    const order = Uint32Array.from(ids, (_, entry) => entry);
    // Whoever reads them from a database has them in order, as a rule.
    const inOrder = ids.every((id, entry) => entry === 0 || compareIds(ids[entry - 1] as EntryId, id) < 0);
    if (!inOrder) order.sort((a, b) => compareIds(ids[a] as EntryId, ids[b] as EntryId));
    const entries = new Entries(this.ids.inOrder(order), new Uint32Array(size), new Uint8Array((size + 7) >>> 3));
    return { entries, order };
  }

  arrays(): { readonly next: Uint32Array; readonly dead: Uint8Array } {
    return { next: this.next.subarray(0, this.size), dead: this.dead.subarray(0, (this.size + 7) >>> 3) };
  }
}
