import { groupBy } from '../group-by.js';
import type { BlockRecord, SegmentRecord } from '../records/release.js';
import type { DraftedSegment } from './draft.js';

/** The included segments of a release with what stands around them, in order. */
export function draftedSegments(blocks: readonly BlockRecord[], segments: readonly SegmentRecord[]): DraftedSegment[] {
  const included = blocks.filter((block) => block.included);
  const byBlock = groupBy(segments, ({ blockId }) => blockId);
  const textOf = (block: BlockRecord | undefined) =>
    (byBlock.get(block?.id ?? '') ?? []).map(({ text }) => text).join(' ');
  const headline = textOf(included.find(({ type }) => type === 'headline'));
  const line = included.flatMap((block, index) => {
    const around = [headline, textOf(included[index - 1]), textOf(block)];
    const context = [...new Set(around)].filter((text) => text !== '').join('\n');
    return (byBlock.get(block.id) ?? []).map(({ id, text }) => ({ segmentId: id, text, context }));
  });
  return line.map((segment, index) => ({
    ...segment,
    previous: line[index - 1]?.text ?? null,
    next: line[index + 1]?.text ?? null,
  }));
}
