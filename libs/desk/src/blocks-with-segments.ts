import { groupBy } from './group-by.js';
import type { BlockRecord, SegmentRecord } from './records/release.js';

/** A block of a release with its segments, in order. */
export type BlockWithSegments = BlockRecord & { readonly segments: readonly SegmentRecord[] };

/** Puts the segments of a release into their blocks; both keep their order. */
export function blocksWithSegments(
  blocks: readonly BlockRecord[],
  segments: readonly SegmentRecord[],
): BlockWithSegments[] {
  const byBlock = groupBy(segments, ({ blockId }) => blockId);
  return blocks.map((block) => ({ ...block, segments: byBlock.get(block.id) ?? [] }));
}

/** The segments that are translated: those of the included blocks, in order. */
export function includedSegments(blocks: readonly BlockRecord[], segments: readonly SegmentRecord[]): SegmentRecord[] {
  const included = new Set(blocks.filter((block) => block.included).map(({ id }) => id));
  return segments.filter(({ blockId }) => included.has(blockId));
}
