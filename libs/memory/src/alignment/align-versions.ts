import type { AlignedText, KnownPairs, SegmentRun } from './aligned-text.js';
import { likeliestBeads, turned, type AlignmentBead, type Evidence } from './beads.js';
import { checkVersions } from './check-versions.js';
import { PairEvidence } from './pair-evidence.js';
import { rowEvidence } from './row-evidence.js';

/** Segments of all versions that are translations of each other. */
export interface AlignmentRow {
  /** One run of each version, in the order in which the versions were given; some may be empty, never all. */
  readonly runs: readonly SegmentRun[];
  /** 0 to 1: how likely this row is right, as far as the texts tell. */
  readonly confidence: number;
}

/** The two versions that are aligned first, by index, and the one that joins them. */
const ORDERS = [
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 0],
] as const;

/**
 * Aligns two or three versions of one release. Every segment occurs in exactly one row, and the order is kept in every
 * version. Of three, two are aligned first and the third to them, by what both say of it together; the two whose alignment
 * and whose rows are the surest. Takes time and memory in proportion to the texts.
 * @throws RangeError for fewer or more versions
 * @throws DomainError `text_too_long` for more than `MOST_ALIGNED_SEGMENTS` in a version
 */
export function alignVersions(versions: readonly AlignedText[], known: KnownPairs = {}): AlignmentRow[] {
  checkVersions(versions);
  const [a, b, c] = versions;
  if (!a || !b || versions.length > 3) throw new RangeError(`${versions.length} versions`);
  const sizes = versions.map(({ segments }) => segments.length);
  const ab = new PairEvidence(a, b, known);
  if (!c) return likeliestBeads(ab, sizes[0]!, sizes[1]!).map(rowOfPair);
  const ac = new PairEvidence(a, c, known);
  const bc = new PairEvidence(b, c, known);
  const evidence: readonly (readonly Evidence[])[] = [
    [ab, ab, ac],
    [turned(ab), ab, bc],
    [turned(ac), turned(bc), bc],
  ];
  let best: { readonly rows: AlignmentRow[]; readonly sureness: number } | undefined;
  for (const [x, y, third] of ORDERS) {
    const pair = likeliestBeads(evidence[x]![y]!, sizes[x]!, sizes[y]!);
    const joined = likeliestBeads(
      rowEvidence(pair, evidence[x]![third]!, evidence[y]![third]!),
      pair.length,
      sizes[third]!,
    );
    const sureness = meanConfidence(pair) + meanConfidence(joined);
    if (!best || sureness > best.sureness) best = { rows: rowsOf(pair, joined, [x, y, third]), sureness };
  }
  return best?.rows ?? [];
}

function rowOfPair({ left, right, confidence }: AlignmentBead): AlignmentRow {
  return { runs: [left, right], confidence };
}

/** @param joined beads of `pair`, on the left, with the third version */
function rowsOf(
  pair: readonly AlignmentBead[],
  joined: readonly AlignmentBead[],
  [x, y, third]: readonly [number, number, number],
): AlignmentRow[] {
  let [doneLeft, doneRight] = [0, 0];
  return joined.map(({ left, right, confidence }) => {
    const beads = pair.slice(left.start, left.end);
    const last = beads.at(-1);
    const runs: SegmentRun[] = [];
    runs[x] = { start: doneLeft, end: last?.left.end ?? doneLeft };
    runs[y] = { start: doneRight, end: last?.right.end ?? doneRight };
    runs[third] = right;
    [doneLeft, doneRight] = [runs[x].end, runs[y].end];
    return { runs, confidence: confidence * (beads.length === 1 ? beads[0]!.confidence : 1) };
  });
}

function meanConfidence(beads: readonly AlignmentBead[]): number {
  return beads.length === 0 ? 1 : beads.reduce((sum, { confidence }) => sum + confidence, 0) / beads.length;
}
