import { useMemo } from 'react';
import { useNotes, type SourceNote } from '../api/releases.js';
import type { DeskSegment } from './desk-segment.js';
import { notedSegments } from './segment-notes.js';

/** The officer's notes: those about a block, and the segments that are marked. */
export function useSegmentNotes(releaseId: string, segments: readonly DeskSegment[]) {
  const notes = useNotes(releaseId).data?.items ?? NONE;
  const marked = useMemo(() => notedSegments(segments, notes), [segments, notes]);
  return {
    isMarked: (segmentId: string) => marked.has(segmentId),
    ofBlock: (id: string): readonly SourceNote[] => notes.filter(({ blockId }) => blockId === id),
  };
}

/** One list, so that what is made of it is made once. */
const NONE: readonly SourceNote[] = [];
