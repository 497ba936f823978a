import type { AlignedText, KnownPairs } from './aligned-text.js';
import { likeliestBeads, type AlignmentBead } from './beads.js';
import { checkVersions } from './check-versions.js';
import { PairEvidence } from './pair-evidence.js';

/**
 * Aligns two versions. Every segment occurs in exactly one bead, and the order is kept. Takes time and memory in proportion
 * to the texts.
 * @throws DomainError `text_too_long` for more than `MOST_ALIGNED_SEGMENTS` in a version
 */
export function alignTexts(left: AlignedText, right: AlignedText, known: KnownPairs = {}): AlignmentBead[] {
  checkVersions([left, right]);
  return likeliestBeads(new PairEvidence(left, right, known), left.segments.length, right.segments.length);
}
