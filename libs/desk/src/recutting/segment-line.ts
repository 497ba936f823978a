import type { BlockWithSegments } from '../blocks-with-segments.js';
import type { SegmentRecord } from '../records/release.js';
import { storedSegment } from '../submission/stored-blocks.js';
import type { RecutBlock, Replacement } from './recut-block.js';

/** A replacement with its new segments as they are stored, and the block that it happens in. */
export interface StoredReplacement {
  readonly blockId: string;
  readonly before: readonly SegmentRecord[];
  readonly after: readonly SegmentRecord[];
}

/** The segments of a release in their new order and positions, and what replaced what. */
export function renumbered(
  releaseId: string,
  blocks: readonly BlockWithSegments[],
  recut: ReadonlyMap<string, RecutBlock>,
): { line: SegmentRecord[]; replaced: StoredReplacement[] } {
  const line: SegmentRecord[] = [];
  const replaced: StoredReplacement[] = [];
  for (const block of blocks) {
    for (const piece of recut.get(block.id) ?? block.segments) {
      if (!isReplacement(piece)) {
        line.push({ ...piece, position: line.length });
        continue;
      }
      const after = piece.after.map((segment, index) =>
        storedSegment({ releaseId, blockId: block.id, position: line.length + index }, segment),
      );
      line.push(...after);
      replaced.push({ blockId: block.id, before: piece.before, after });
    }
  }
  return { line, replaced };
}

/** The line with old segments in the place of newer ones; their own positions say where each belongs. */
export function restoredLine(kept: readonly SegmentRecord[], returning: readonly SegmentRecord[]): SegmentRecord[] {
  const line: SegmentRecord[] = [];
  const old = [...returning].sort((a, b) => a.position - b.position);
  let next = 0;
  while (line.length < kept.length + old.length) {
    const segment = old[next];
    if (segment && segment.position === line.length) {
      line.push(segment);
      next += 1;
    } else line.push({ ...kept[line.length - next]!, position: line.length });
  }
  return line;
}

function isReplacement(piece: SegmentRecord | Replacement): piece is Replacement {
  return 'before' in piece;
}
