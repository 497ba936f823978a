import { withoutCodes } from '@triptych/domain';
import { blocksWithSegments, type BlockWithSegments } from '../blocks-with-segments.js';
import type { BlockRecord, SegmentRecord } from '../records/release.js';
import type { DraftedSegment } from './draft.js';
import { withNeighbours } from './with-neighbours.js';

/** The included segments of a release with what stands around them, in order. */
export function draftedSegments(blocks: readonly BlockRecord[], segments: readonly SegmentRecord[]): DraftedSegment[] {
  const included = blocksWithSegments(blocks, segments).filter((block) => block.included);
  const headline = textOf(included.find(({ type }) => type === 'headline'));
  const line = included.flatMap((block, index) => {
    const around = [headline, textOf(included[index - 1]), textOf(block)];
    const context = [...new Set(around)].filter((text) => text !== '').join('\n');
    return block.segments.map(({ id, text, codes }) => ({ segmentId: id, text, codes, context }));
  });
  return withNeighbours(line);
}

function textOf(block: BlockWithSegments | undefined): string {
  return (block?.segments ?? []).map(({ text, codes }) => withoutCodes(text, codes)).join(' ');
}
