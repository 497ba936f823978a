/**
 * The places of the table that are looked at: from `i` segments of the left, `lows[i]` to `highs[i]` of the right. Both rise,
 * the first is 0 and the last the number of segments, and neighbouring rows overlap, so that a way always leads through.
 */
export interface Corridor {
  readonly lows: Int32Array;
  readonly highs: Int32Array;
}

/** A place through which the path should lead: so many segments of the left and of the right before it. */
export type Landmark = readonly [left: number, right: number];

/** Tables of at most so many places are looked at as a whole. */
const SMALL_TABLE = 40_000;
/** Half the width of the corridor where no landmark tells more, in segments. */
const HALF_WIDTH = 30;
/** How far the path may lie from a landmark, in segments. */
const MARGIN = 7;

/** A corridor along landmarks, which rise on both sides. Its places are in proportion to the segments. */
export function corridorAlong(landmarks: readonly Landmark[], lefts: number, rights: number): Corridor {
  const lows = new Int32Array(lefts + 1).fill(rights);
  const highs = new Int32Array(lefts + 1);
  const open = (i: number, low: number, high: number): void => {
    if (i < 0 || i > lefts) return;
    lows[i] = Math.min(lows[i]!, Math.max(0, low));
    highs[i] = Math.max(highs[i]!, Math.min(rights, high));
  };
  if ((lefts + 1) * (rights + 1) <= SMALL_TABLE) {
    for (let i = 0; i <= lefts; i += 1) open(i, 0, rights);
    return { lows, highs };
  }
  let from: Landmark = [0, 0];
  for (const to of [...landmarks, [lefts, rights] as const]) {
    const [width, height] = [to[1] - from[1], to[0] - from[0]];
    const isSmall = width * height <= HALF_WIDTH * (width + height);
    for (let step = 0; step <= height; step += 1) {
      const middle = from[1] + Math.round((width * step) / Math.max(1, height));
      const slope = Math.ceil(width / Math.max(1, height));
      if (isSmall) open(from[0] + step, from[1], to[1]);
      else open(from[0] + step, middle - HALF_WIDTH - slope, middle + HALF_WIDTH + slope);
    }
    for (let step = -MARGIN; step <= MARGIN; step += 1) open(to[0] + step, to[1] - MARGIN, to[1] + MARGIN);
    from = to;
  }
  open(0, 0, 0);
  open(lefts, rights, rights);
  for (let i = 1; i <= lefts; i += 1) highs[i] = Math.max(highs[i]!, highs[i - 1]!);
  for (let i = lefts - 1; i >= 0; i -= 1) lows[i] = Math.min(lows[i]!, lows[i + 1]!);
  for (let i = 1; i <= lefts; i += 1) lows[i] = Math.min(lows[i]!, highs[i - 1]!);
  return { lows, highs };
}
