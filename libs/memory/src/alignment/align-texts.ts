import type { AlignedText, KnownPairs, SegmentRun } from './aligned-text.js';
import { bestPath } from './best-path.js';
import { corridorAlong } from './corridor.js';
import { PairEvidence } from './pair-evidence.js';

/** Segments of two versions that are translations of each other; one of the runs may be empty. */
export interface AlignmentBead {
  readonly left: SegmentRun;
  readonly right: SegmentRun;
  /** 0 to 1: how likely this bead is right, as far as the texts tell. */
  readonly confidence: number;
}

/** Aligns two versions. Every segment occurs in exactly one bead, and the order is kept. */
export function alignTexts(left: AlignedText, right: AlignedText, known: KnownPairs = {}): AlignmentBead[] {
  const evidence = new PairEvidence(left, right, known);
  const corridor = corridorAlong(evidence.landmarks, left.segments.length, right.segments.length);
  const beads: AlignmentBead[] = [];
  let [i, j] = [0, 0];
  for (const step of bestPath(corridor, evidence.logOdds.bind(evidence))) {
    beads.push({
      left: { start: i, end: i + step.left },
      right: { start: j, end: j + step.right },
      confidence: step.confidence,
    });
    i += step.left;
    j += step.right;
  }
  return beads;
}
