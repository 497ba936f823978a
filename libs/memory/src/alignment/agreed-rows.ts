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

interface Chained {
  readonly end: RowEnd;
  readonly gain: number;
  readonly before: Chained | undefined;
}

/**
 * The rows of three versions on which their three alignments agree most: the chain of ends of rows whose shares in the
 * alignments, summed, are greatest.
 */
export function agreedRows(ab: PathTable, ac: PathTable, bc: PathTable): AlignmentRow[] {
  const ends = new RowEnds(ab, ac, bc);
  const chains = new Map<number, Chained[]>();
  const chainsAt = (i: number, j: number): readonly Chained[] => (j < 0 ? [] : (chains.get(ends.key(i, j)) ?? []));
  let last: Chained | undefined;
  for (const end of ends) {
    const before = last ? bestBefore(end, chainsAt) : undefined;
    if (last && !before) continue;
    last = { end, gain: (before?.gain ?? 0) + end.share - COST, before };
    const there = chains.get(ends.key(end.i, end.j));
    if (there) there.push(last);
    else chains.set(ends.key(end.i, end.j), [last]);
  }
  const rows: AlignmentRow[] = [];
  for (let at = last; at?.before; at = at.before) rows.push(rowBetween(at.before.end, at.end));
  return rows.reverse();
}

function bestBefore(end: RowEnd, chainsAt: (i: number, j: number) => readonly Chained[]): Chained | undefined {
  let best: Chained | undefined;
  for (let a = 0; a <= LONGEST_ROW; a += 1) {
    for (let b = 0; b <= LONGEST_ROW; b += 1) {
      for (const chain of chainsAt(end.i - a, end.j - b)) {
        if (isRow(a, b, end.k - chain.end.k) && chain.gain > (best?.gain ?? -Infinity)) best = chain;
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
