import type { SegmentPiece } from './segment-content.js';

/** How the ends of codes in a segment belong together, by their places among its pieces. */
export interface SegmentPairs {
  /** Place of the other end, both ways, of pairs that lie in each other properly. */
  readonly nested: ReadonlyMap<number, number>;
  /** Place of the start by place of the end, of pairs that overlap others. */
  readonly crossed: ReadonlyMap<number, number>;
  readonly crossedStarts: ReadonlySet<number>;
  /** True: an end has no other end in the segment, and does not say so. */
  readonly isUnpaired: boolean;
}

export function segmentPairs(pieces: readonly SegmentPiece[]): SegmentPairs {
  const nested = new Map<number, number>();
  const crossed = new Map<number, number>();
  const stack: number[] = [];
  const stacked = new Set<number>();
  const waiting = new Map<string, number[]>();
  let unpaired = 0;
  pieces.forEach((piece, index) => {
    if (piece.kind === 'text' || piece.kind === 'single' || piece.pair === undefined) return;
    const starts = waiting.get(piece.pair) ?? [];
    if (piece.kind === 'open') {
      waiting.set(piece.pair, starts);
      starts.push(index);
      stack.push(index);
      stacked.add(index);
      unpaired += 1;
      return;
    }
    const start = starts.pop();
    unpaired += start === undefined ? 1 : -1;
    if (start === undefined) return;
    if (!stacked.has(start)) {
      crossed.set(index, start);
      return;
    }
    // Pairs begun inside this one and not ended are left behind: they overlap it.
    for (let top = stack.pop(); top !== undefined; top = top === start ? undefined : stack.pop()) stacked.delete(top);
    nested.set(start, index).set(index, start);
  });
  return { nested, crossed, crossedStarts: new Set(crossed.values()), isUnpaired: unpaired > 0 };
}
