import type { AlignmentBead, Evidence } from './beads.js';

/** Both versions of a bead say nearly the same of the third, so that together they count less than twice. */
export const AGREEMENT = 0.65;

/**
 * What two versions that are aligned already say together of a third: the beads take the place of the segments of the left.
 * @param ofLeft the left version of the beads and the third
 * @param ofRight the right version of the beads and the third
 */
export function rowEvidence(beads: readonly AlignmentBead[], ofLeft: Evidence, ofRight: Evidence): Evidence {
  const beadOf = beads.flatMap(({ left }, index) => Array.from({ length: left.end - left.start }, () => index));
  return {
    landmarks: ofLeft.landmarks.map(([segment, third]) => [beadOf[segment] ?? beads.length, third]),
    logOdds: (start, end, thirdStart, thirdEnd) => {
      const [first, last] = [beads[start]!, beads[end - 1]!];
      const [left, leftEnd] = [first.left.start, last.left.end];
      const [right, rightEnd] = [first.right.start, last.right.end];
      const byLeft = left < leftEnd ? ofLeft.logOdds(left, leftEnd, thirdStart, thirdEnd) : 0;
      const byRight = right < rightEnd ? ofRight.logOdds(right, rightEnd, thirdStart, thirdEnd) : 0;
      return (left < leftEnd && right < rightEnd ? AGREEMENT : 1) * (byLeft + byRight);
    },
  };
}
