import { withoutCodes } from '@triptych/domain';
import type { SourceNote } from '../api/releases.js';
import type { DeskSegment } from './desk-segment.js';

/**
 * Which sentences a note is about: that of its block which holds its words, else the first of the block.
 * A note on a block that is left out is on no sentence.
 */
export function notedSegments(segments: readonly DeskSegment[], notes: readonly SourceNote[]): ReadonlySet<string> {
  const noted = new Set<string>();
  for (const { blockId, excerpt } of notes) {
    const inBlock = segments.filter((segment) => segment.blockId === blockId);
    const holder = inBlock.find(({ source, codes }) => excerpt !== '' && withoutCodes(source, codes).includes(excerpt));
    const segment = holder ?? inBlock[0];
    if (segment) noted.add(segment.id);
  }
  return noted;
}
