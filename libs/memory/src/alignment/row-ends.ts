import type { PathTable } from './path-table.js';
import { Standing } from './standing.js';

/** A place where a row of three versions may end: so many segments of each before it. */
export interface RowEnd {
  readonly i: number;
  readonly j: number;
  readonly k: number;
  /** Mean share that the three alignments give to it. */
  readonly share: number;
  /** Mean of how well it stands in them. */
  readonly standing: number;
}

/** Places with less are left out where there are others. */
const LEAST_SHARE = 0.02;

/**
 * Where rows may end, in order: the places that all three alignments hold for possible, and those along which the first
 * version leads through both others, so that a way always leads from the first to the last, a segment at a time.
 */
export class RowEnds implements Iterable<RowEnd> {
  private readonly rights: number;
  private readonly thirds: number;
  private readonly standings: readonly [Standing, Standing, Standing];
  private readonly byLeft: ReadonlySet<number>[];

  constructor(
    private readonly ab: PathTable,
    private readonly ac: PathTable,
    private readonly bc: PathTable,
  ) {
    this.rights = ab.rights + 1;
    this.thirds = ac.rights + 1;
    this.standings = [new Standing(ab), new Standing(ac), new Standing(bc)];
    this.byLeft = this.ledByFirst();
  }

  /** One number for a place of the first two versions. */
  key(i: number, j: number): number {
    return i * this.rights + j;
  }

  *[Symbol.iterator](): Iterator<RowEnd> {
    for (const [i, led] of this.byLeft.entries()) {
      const places = new Set(led);
      for (const j of this.ab.likelyAt(i, LEAST_SHARE)) {
        for (const k of this.bc.likelyAt(j, LEAST_SHARE)) {
          if (this.ac.shareOfPlace(i, k) >= LEAST_SHARE) places.add(j * this.thirds + k);
        }
      }
      for (const place of [...places].sort((x, y) => x - y)) {
        yield this.rowEnd(i, Math.floor(place / this.thirds), place % this.thirds);
      }
    }
  }

  private rowEnd(i: number, j: number, k: number): RowEnd {
    const { ab, ac, bc, standings } = this;
    return {
      i,
      j,
      k,
      standing: (standings[0].of(i, j) + standings[1].of(i, k) + standings[2].of(j, k)) / 3,
      share: (ab.shareOfPlace(i, j) + ac.shareOfPlace(i, k) + bc.shareOfPlace(j, k)) / 3,
    };
  }

  private ledByFirst(): Set<number>[] {
    const [toRight, toThird] = [this.ab.reached(), this.ac.reached()];
    let [j, k] = [0, 0];
    return Array.from(toRight, (right, i) => {
      const places = new Set([j * this.thirds + k]);
      while (j < right) places.add((j += 1) * this.thirds + k);
      while (k < toThird[i]!) places.add(j * this.thirds + (k += 1));
      return places;
    });
  }
}
