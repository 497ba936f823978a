import type { SegmentRun } from './aligned-text.js';

import type { PathTable } from './path-table.js';
import { RowEnds, type RowEnd } from './row-ends.js';

/** Segments of all versions that are translations of each other. */
export interface AlignmentRow {
  /** One run of each version, in the order in which the versions were given; some may be empty, never all. */
  readonly runs: readonly SegmentRun[];
  /** 0 to 1: how likely this row is right, as far as the texts tell. */
  readonly confidence: number;
}

/** The most segments of one version in a row: chains of three versions are longer than those of two. */
const LONGEST_ROW = 4;

/** What every end of a row costs: more than two alignments that agree bring in without the third. Measured. */
const COST = 0.7;
/** What a row of one version alone costs besides. Measured. */
const ALONE = 0.15;

interface Chained {
  readonly end: RowEnd;
  readonly gain: number;
  readonly before: Chained | undefined;
}

/**
 * The rows of three versions on which their three alignments agree most: the chain of ends of rows that together stand best.
 */
export function agreedRows(ab: PathTable, ac: PathTable, bc: PathTable): AlignmentRow[] {
  const ends = new RowEnds(ab, ac, bc);
  const chains = new Map<number, Chained[]>();
  let last: Chained | undefined;
  for (const end of ends) {
    const chain: Chained | undefined = last ? bestChain(end, ends, chains) : { end, gain: 0, before: undefined };
    if (!chain) continue;
    last = chain;
    const there = chains.get(ends.key(end.i, end.j));
    if (there) there.push(chain);
    else chains.set(ends.key(end.i, end.j), [chain]);
  }
  const rows: AlignmentRow[] = [];
  for (let at = last; at?.before; at = at.before) rows.push(rowBetween(at.before.end, at.end));
  return rows.reverse();
}

function bestChain(end: RowEnd, ends: RowEnds, chains: ReadonlyMap<number, readonly Chained[]>): Chained | undefined {
  let best: Chained | undefined;
  for (let a = 0; a <= LONGEST_ROW; a += 1) {
    for (let b = 0; b <= Math.min(LONGEST_ROW, end.j); b += 1) {
      for (const before of chains.get(ends.key(end.i - a, end.j - b)) ?? []) {
        const c = end.k - before.end.k;
        if (!isRow(a, b, c)) continue;
        const gain = before.gain + end.standing - COST - (a + b + c === 1 ? ALONE : 0);
        if (!best || gain > best.gain) best = { end, gain, before };
      }
    }
  }
  return best;
}

/** A segment of one version alone makes a row of its own. */
function isRow(a: number, b: number, c: number): boolean {
  if (c < 0 || c > LONGEST_ROW) return false;
  const versions = Number(a > 0) + Number(b > 0) + Number(c > 0);
  return versions > 1 || a + b + c === 1;
}

function rowBetween(from: RowEnd, to: RowEnd): AlignmentRow {
  const runs = [
    { start: from.i, end: to.i },
    { start: from.j, end: to.j },
    { start: from.k, end: to.k },
  ];
  return { runs, confidence: Math.min(1, from.share * to.share) };
}
