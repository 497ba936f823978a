import type { MatchType } from '@triptych/domain';
import { byApproval } from './by-approval.js';

/** One stored translation that might serve. */
export interface MemoryCandidate {
  readonly source: string;
  /** `memoryKey` of the source, or its digest. */
  readonly key: string;
  readonly target: string;
  /** `contextKey` of the neighbours that the source had when it was approved, or its digest. */
  readonly context: string;
  /** RFC 3339. */
  readonly approvedAt: string;
  readonly unitId: string;
}

/** A candidate whose source is identical to the segment's. */
export interface MemoryMatch {
  readonly candidate: MemoryCandidate;
  readonly type: MatchType;
  readonly rate: 100;
}

/** A source segment in its place. */
export interface SegmentInContext {
  readonly text: string;
  /** In the same form as the candidates' keys. */
  readonly key: string;
  readonly context: string;
}

/**
 * The match to draft from: in-context before exact, then the newest approval, then the lowest unit id.
 * Candidates whose source is not identical, or whose target is blank, are passed over, so a caller may hand in
 * everything a hash look-up returned. Undefined when nothing is left.
 */
export function bestMatch(segment: SegmentInContext, candidates: readonly MemoryCandidate[]): MemoryMatch | undefined {
  if (segment.text.trim() === '') return undefined;
  return candidates
    .filter(({ key, target }) => target.trim() !== '' && key === segment.key)
    .map((candidate): MemoryMatch => ({
      candidate,
      type: candidate.context === segment.context ? 'icm' : 'tm',
      rate: 100,
    }))
    .sort(byUsefulness)[0];
}

function byUsefulness(a: MemoryMatch, b: MemoryMatch): number {
  if (a.type !== b.type) return a.type === 'icm' ? -1 : 1;
  return byApproval(a.candidate, b.candidate);
}
