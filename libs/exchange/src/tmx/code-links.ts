import { attributeOf } from './inline-elements.js';
import type { SegmentPiece } from './segment-content.js';
import type { TmxElement } from './tmx-unit.js';

const LOOKS_LIKE_TAG = /<\/?(\d{1,6})\/?>/g;

/** Ids for the codes of all variants of a unit: the same link has the same id. */
export class LinkedIds {
  private readonly ids = new Map<string, number>();
  private readonly taken = new Set<number>();
  private last = 0;

  constructor(variants: readonly (readonly SegmentPiece[])[]) {
    for (const pieces of variants) {
      if (pieces.length < 2) continue;
      const text = pieces.map((piece) => (piece.kind === 'text' ? piece.text : '\n')).join('');
      for (const [, id] of text.matchAll(LOOKS_LIKE_TAG)) this.taken.add(Number(id));
    }
  }

  /** From 1 in the order in which they are asked for, without those that something in a text looks like a tag of. */
  of(link: string): number {
    const known = this.ids.get(link);
    if (known !== undefined) return known;
    do this.last += 1;
    while (this.taken.has(this.last));
    this.ids.set(link, this.last);
    return this.last;
  }
}

/** Names for the codes of one variant, each once, that join them with those of the other variants. */
export class CodeLinks {
  private readonly used = new Set<string>();
  private readonly counts = new Map<string, number>();

  /**
   * By `x`, which is there for this; else by `i`; else by the place among the elements of that name.
   * @param start the link of the start that this is the end of, for a pair that overlaps another
   */
  linkOf({ name, attributes }: TmxElement, start?: string): string {
    const x = attributeOf(attributes, 'x');
    const i = attributeOf(attributes, 'i');
    const end = name === 'ept' || attributeOf(attributes, 'pos') === 'end' ? 'end ' : '';
    const given = x !== undefined ? `${end}x ${x}` : i !== undefined ? `${end}i ${i}` : undefined;
    const link = start === undefined ? given : `end of ${start}`;
    if (link !== undefined && !this.used.has(link)) {
      this.used.add(link);
      return link;
    }
    const count = (this.counts.get(name) ?? 0) + 1;
    this.counts.set(name, count);
    return `${end}${name} ${count}`;
  }
}
