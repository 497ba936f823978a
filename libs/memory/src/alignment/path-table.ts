import { beadShapes } from './bead-shape.js';
import type { Corridor } from './corridor.js';
import { logSum } from './log-sum.js';

/** Logarithm of how much likelier two runs, neither empty, belong together than not; ends are not part of the runs. */
export type LogOdds = (leftStart: number, leftEnd: number, rightStart: number, rightEnd: number) => number;

/** A step of the path: how many segments of either side it takes. */
export interface PathStep {
  readonly left: number;
  readonly right: number;
  /**
   * Share of this step among all ways to align the texts, each weighed by its likelihood; of a segment alone, share of the
   * ways in which it is alone, wherever.
   */
  readonly confidence: number;
}

/** The sizes by name: reading them from an array takes much longer. */
const SHAPES = beadShapes(2).map(({ sizes: [left = 0, right = 0], logFrequency }) => ({ left, right, logFrequency }));

/**
 * All ways to align two texts inside a corridor: the likeliest, by dynamic programming, and what share of all a step or a
 * place has, by going through the table forward and backward (Baum's algorithm). Takes time and memory in proportion to the
 * places of the corridor.
 */
export class PathTable {
  private readonly shapes = SHAPES;
  private readonly last: number;
  private readonly offsets: Int32Array;
  /** Log-odds of the runs that each step from each place takes; -∞ for steps out of the corridor. */
  private readonly odds: Float32Array;
  private readonly best: Float64Array;
  private readonly cameBy: Int8Array;
  /** Logarithm of the likelihood of all ways from the start to a place, together, and from there to the end. */
  private readonly before: Float64Array;
  private readonly after: Float64Array;
  /** Likelihood, not its logarithm, that a segment is alone. */
  private readonly leftAlone: Float64Array;
  private readonly rightAlone: Float64Array;

  constructor(
    private readonly corridor: Corridor,
    logOdds: LogOdds,
  ) {
    const { lows, highs } = corridor;
    this.last = lows.length - 1;
    this.offsets = new Int32Array(lows.length + 1);
    for (let i = 0; i <= this.last; i += 1) this.offsets[i + 1] = this.offsets[i]! + highs[i]! - lows[i]! + 1;
    const places = this.offsets[lows.length]!;
    this.odds = new Float32Array(places * this.shapes.length).fill(-Infinity);
    this.best = new Float64Array(places).fill(-Infinity);
    this.before = new Float64Array(places).fill(-Infinity);
    this.after = new Float64Array(places).fill(-Infinity);
    this.cameBy = new Int8Array(places);
    this.leftAlone = new Float64Array(lows.length);
    this.rightAlone = new Float64Array(highs[this.last]! + 1);
    this.goForward(logOdds);
    this.goBackward();
  }

  private goForward(logOdds: LogOdds): void {
    const { shapes, best, before, odds } = this;
    best[0] = 0;
    before[0] = 0;
    this.forEachPlace(false, (place, i, j) => {
      for (const [k, { left, right, logFrequency }] of shapes.entries()) {
        const next = this.placeOf(i + left, j + right);
        if (next < 0) continue;
        const at = place * shapes.length + k;
        odds[at] = left === 0 || right === 0 ? 0 : logOdds(i, i + left, j, j + right);
        const step = odds[at] + logFrequency;
        before[next] = logSum(before[next]!, before[place]! + step);
        if (best[place]! + step > best[next]!) {
          best[next] = best[place]! + step;
          this.cameBy[next] = k;
        }
      }
    });
  }

  private goBackward(): void {
    const { shapes, after, odds } = this;
    after[after.length - 1] = 0;
    this.forEachPlace(true, (place, i, j) => {
      for (const [k, { left, right, logFrequency }] of shapes.entries()) {
        const at = place * shapes.length + k;
        if (odds[at] === -Infinity) continue;
        const next = this.placeOf(i + left, j + right);
        after[place] = logSum(after[place]!, odds[at]! + logFrequency + after[next]!);
        if (right === 0) this.leftAlone[i]! += this.shareOfStep(i, j, k);
        if (left === 0) this.rightAlone[j]! += this.shareOfStep(i, j, k);
      }
    });
  }

  private shareOfStep(i: number, j: number, k: number): number {
    const { shapes, before, after, odds } = this;
    const { left, right, logFrequency } = shapes[k]!;
    const place = this.placeOf(i, j);
    const step = odds[place * shapes.length + k]! + logFrequency;
    return Math.exp(before[place]! + step + after[this.placeOf(i + left, j + right)]! - before[before.length - 1]!);
  }

  get lefts(): number {
    return this.last;
  }

  get rights(): number {
    return this.corridor.highs[this.last]!;
  }

  /** Share of all ways that lead through a place; 0 outside the corridor. */
  shareOfPlace(i: number, j: number): number {
    const place = this.placeOf(i, j);
    return place < 0 ? 0 : Math.exp(this.before[place]! + this.after[place]! - this.before[this.before.length - 1]!);
  }

  /** Of the places that have `i` segments of the left, how many of the right those have that lead so many ways. */
  likelyAt(i: number, leastShare: number): number[] {
    const { lows, highs } = this.corridor;
    const likely: number[] = [];
    for (let j = lows[i]!; j <= highs[i]!; j += 1) if (this.shareOfPlace(i, j) >= leastShare) likely.push(j);
    return likely;
  }

  /** For 0, 1 … segments of the left, to how many of the right the likeliest way has come by then. */
  reached(): Int32Array {
    const reached = new Int32Array(this.last + 1);
    let [i, j] = [0, 0];
    for (const { left, right } of this.path()) {
      reached.fill(j, i, i + left);
      i += left;
      j += right;
      reached[i] = j;
    }
    return reached;
  }

  /** Segments that are alone, side by side, come in one order: those of the left first. */
  path(): PathStep[] {
    const path: PathStep[] = [];
    let waiting: PathStep[] = [];
    let [i, j] = [this.last, this.rights];
    while (i > 0 || j > 0) {
      const k = this.cameBy[this.placeOf(i, j)]!;
      const { left, right } = this.shapes[k]!;
      i -= left;
      j -= right;
      if (right === 0) {
        waiting.push({ left, right, confidence: Math.min(1, this.leftAlone[i]!) });
      } else if (left === 0) {
        path.push({ left, right, confidence: Math.min(1, this.rightAlone[j]!) });
      } else {
        const confidence = Math.min(1, this.shareOfStep(i, j, k));
        path.push(...waiting, { left, right, confidence });
        waiting = [];
      }
    }
    return [...path, ...waiting].reverse();
  }

  private placeOf(i: number, j: number): number {
    const { lows, highs } = this.corridor;
    return i > this.last || j < lows[i]! || j > highs[i]! ? -1 : this.offsets[i]! + j - lows[i]!;
  }

  private forEachPlace(isBackward: boolean, visit: (place: number, i: number, j: number) => void): void {
    const { lows, highs } = this.corridor;
    for (let row = 0; row <= this.last; row += 1) {
      const i = isBackward ? this.last - row : row;
      const width = highs[i]! - lows[i]!;
      for (let step = 0; step <= width; step += 1) {
        const j = isBackward ? highs[i]! - step : lows[i]! + step;
        visit(this.placeOf(i, j), i, j);
      }
    }
  }
}
