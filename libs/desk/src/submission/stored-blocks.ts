import type { InlinePart, SourceBlock, SourceSegment } from '@triptych/domain';
import { newId } from '../digest.js';
import type { Submission } from '../ports/releases.js';
import type { BlockRecord, SegmentRecord } from '../records/release.js';

/** The blocks of a source as they are stored, each segment at its position in the release. */
export function storedBlocks(
  releaseId: string,
  source: readonly SourceBlock[],
): Pick<Submission, 'blocks' | 'contents' | 'segments'> {
  const contents = new Map<string, readonly InlinePart[]>();
  const segments: SegmentRecord[] = [];
  const blocks = source.map((block, position): BlockRecord => {
    const id = newId();
    for (const part of block.segments) {
      segments.push(storedSegment({ releaseId, blockId: id, position: segments.length }, part));
    }
    const { type, included, reason, prefix, marker = '', separatorAfter, content } = block;
    if (content) contents.set(id, content);
    return { id, releaseId, position, type, included, reason, prefix, marker, separatorAfter };
  });
  return { blocks, contents, segments };
}

/** A new segment at its place. */
export function storedSegment(
  place: Pick<SegmentRecord, 'releaseId' | 'blockId' | 'position'>,
  { text, codes = [], markup, whitespaceAfter, spaceMarkup }: SourceSegment,
): SegmentRecord {
  return {
    id: newId(),
    ...place,
    text,
    codes,
    markup: markup ?? null,
    whitespaceAfter,
    spaceMarkup: spaceMarkup ?? null,
  };
}
