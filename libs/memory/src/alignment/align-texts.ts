import type { AlignedText, KnownPairs, SegmentRun } from './aligned-text.js';
import { checkVersions } from './check-versions.js';
import { corridorAlong } from './corridor.js';
import { PairEvidence } from './pair-evidence.js';
import { PathTable } from './path-table.js';

/** Segments of two versions that are translations of each other; one of the runs may be empty. */
export interface AlignmentBead {
  readonly left: SegmentRun;
  readonly right: SegmentRun;
  /** 0 to 1: how likely this bead is right, as far as the texts tell. */
  readonly confidence: number;
}

/**
 * Aligns two versions. Every segment occurs in exactly one bead, and the order is kept; a bead has at most three segments of
 * either. Takes time and memory in proportion to the texts.
 * @throws DomainError `text_too_long` for more than `MOST_ALIGNED_SEGMENTS` in a version
 */
export function alignTexts(left: AlignedText, right: AlignedText, known: KnownPairs = {}): AlignmentBead[] {
  checkVersions([left, right]);
  let [i, j] = [0, 0];
  return tableOf(left, right, known)
    .path()
    .map((step) => {
      const runs = { left: { start: i, end: i + step.left }, right: { start: j, end: j + step.right } };
      [i, j] = [runs.left.end, runs.right.end];
      return { ...runs, confidence: step.confidence };
    });
}

/** All ways to align two versions, each with its likelihood. */
export function tableOf(left: AlignedText, right: AlignedText, known: KnownPairs): PathTable {
  const evidence = new PairEvidence(left, right, known);
  const corridor = corridorAlong(evidence.landmarks, left.segments.length, right.segments.length);
  return new PathTable(corridor, evidence.logOdds);
}
