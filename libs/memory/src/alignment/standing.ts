import type { PathTable } from './path-table.js';

/**
 * How well a place of two versions stands as the end of a row, 0 to 1: how surely a row ends after these segments at all, by
 * how this place compares with the best for them. Where all places are unlikely, as among segments that are all the same,
 * the best of them still stands well, and no row grows for want of an end.
 */
export class Standing {
  private readonly ofLeft: Float64Array;
  private readonly ofRight: Float64Array;

  constructor(private readonly table: PathTable) {
    const bestOfLeft = new Float64Array(table.lefts + 1);
    const bestOfRight = new Float64Array(table.rights + 1);
    const sumOfLeft = new Float64Array(table.lefts + 1);
    const sumOfRight = new Float64Array(table.rights + 1);
    for (let i = 0; i <= table.lefts; i += 1) {
      for (const j of table.likelyAt(i, Number.MIN_VALUE)) {
        const share = table.shareOfPlace(i, j);
        sumOfLeft[i]! += share;
        sumOfRight[j]! += share;
        bestOfLeft[i] = Math.max(bestOfLeft[i]!, share);
        bestOfRight[j] = Math.max(bestOfRight[j]!, share);
      }
    }
    // Several places share a segment where others are alone beside it: their shares add up to more than 1.
    this.ofLeft = sumOfLeft.map((sum, i) => Math.min(1, sum) / bestOfLeft[i]!);
    this.ofRight = sumOfRight.map((sum, j) => Math.min(1, sum) / bestOfRight[j]!);
  }

  of(i: number, j: number): number {
    const share = this.table.shareOfPlace(i, j);
    return share === 0 ? 0 : Math.min(1, (share * (this.ofLeft[i]! + this.ofRight[j]!)) / 2);
  }
}
