import type { SegmentRun } from './aligned-text.js';
import { corridorAlong, type Landmark } from './corridor.js';
import { PathTable, type LogOdds } from './path-table.js';

/** Segments of two versions that are translations of each other; one of the runs may be empty. */
export interface AlignmentBead {
  readonly left: SegmentRun;
  readonly right: SegmentRun;
  /** 0 to 1: how likely this bead is right, as far as the texts tell. */
  readonly confidence: number;
}

/** What tells whether runs of two sequences belong together, and where to look. */
export interface Evidence {
  readonly landmarks: readonly Landmark[];
  readonly logOdds: LogOdds;
}

/** The likeliest beads of so many segments of either side, in order. */
export function likeliestBeads(evidence: Evidence, lefts: number, rights: number): AlignmentBead[] {
  const table = new PathTable(corridorAlong(evidence.landmarks, lefts, rights), evidence.logOdds);
  const beads: AlignmentBead[] = [];
  let [i, j] = [0, 0];
  for (const { left, right, confidence } of table.path()) {
    beads.push({ left: { start: i, end: i + left }, right: { start: j, end: j + right }, confidence });
    i += left;
    j += right;
  }
  return beads;
}

/** The same, seen from the other side. */
export function turned({ landmarks, logOdds }: Evidence): Evidence {
  return {
    landmarks: landmarks.map(([left, right]) => [right, left]),
    logOdds: (leftStart, leftEnd, rightStart, rightEnd) => logOdds(rightStart, rightEnd, leftStart, leftEnd),
  };
}
