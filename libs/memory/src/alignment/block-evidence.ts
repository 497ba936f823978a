import type { AlignedSegment } from './aligned-text.js';

/** How the blocks of two versions go together; assumed, since translators keep paragraphs but may join or cut one. */
export const BLOCK = {
  /** Share of first sentences of a paragraph whose translation is one too. */
  start: 0.9,
  /** Share of sentences inside a paragraph whose translation is inside too. */
  inside: 0.97,
  /** Share of beads of two or more segments that reach over the end of a paragraph. */
  across: 0.05,
  /** Log-odds of two segments of the same type, and against two of different types. */
  type: 0.7,
};

/** How much likelier two runs stand where they stand in their blocks if they are translations of each other. */
export class BlockEvidence {
  /** 0 when the blocks of the versions cannot be compared, 1 when both have as many. */
  private readonly trust: number;

  constructor(
    private readonly left: readonly AlignedSegment[],
    private readonly right: readonly AlignedSegment[],
  ) {
    const [a, b] = [blocksOf(left), blocksOf(right)];
    this.trust = Math.min(a, b) <= 1 ? 0 : Math.min(a, b) / Math.max(a, b);
    this.leftShare = share(a, left.length);
    this.rightShare = share(b, right.length);
  }

  private readonly leftShare: number;
  private readonly rightShare: number;

  /** Of runs by index, neither of them empty; the ends are not part of them. */
  logOdds(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
    const { left, right } = this;
    const ofTypes = typeOdds(left[leftStart]?.type, right[rightStart]?.type);
    if (this.trust === 0) return ofTypes;
    const [there, here] = [startsBlock(right, rightStart), startsBlock(left, leftStart)];
    const ofStart = (startOdds(here, there, this.rightShare) + startOdds(there, here, this.leftShare)) / 2;
    const across = crossings(left, leftStart, leftEnd) + crossings(right, rightStart, rightEnd);
    return ofTypes + this.trust * (ofStart + across * Math.log(BLOCK.across));
  }
}

/** @param share of the segments of the other version that start a block */
function startOdds(here: boolean, there: boolean, share: number): number {
  const likely = here ? BLOCK.start : 1 - BLOCK.inside;
  return there ? Math.log(likely / share) : Math.log((1 - likely) / (1 - share));
}

function typeOdds(left: AlignedSegment['type'], right: AlignedSegment['type']): number {
  if (left === undefined || right === undefined) return 0;
  return left === right ? BLOCK.type : -BLOCK.type;
}

function startsBlock(segments: readonly AlignedSegment[], index: number): boolean {
  return index === 0 || segments[index]?.block !== segments[index - 1]?.block;
}

function crossings(segments: readonly AlignedSegment[], start: number, end: number): number {
  let count = 0;
  for (let index = start + 1; index < end; index += 1) if (startsBlock(segments, index)) count += 1;
  return count;
}

function blocksOf(segments: readonly AlignedSegment[]): number {
  return segments.filter((_, index) => startsBlock(segments, index)).length;
}

/** Never 0 or 1, whose logarithm would decide everything. */
function share(blocks: number, segments: number): number {
  return (blocks + 0.5) / (segments + 1);
}
