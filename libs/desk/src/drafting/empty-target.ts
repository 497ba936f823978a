import type { Locale } from '@triptych/domain';
import { newId } from '../digest.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';

/** A target that nobody has looked at yet. */
export function emptyTarget(segment: SegmentRecord, locale: Locale, chunkId: string): TargetRecord {
  return {
    id: newId(),
    releaseId: segment.releaseId,
    segmentId: segment.id,
    locale,
    chunkId,
    text: null,
    state: 'initial',
    origin: null,
    engine: null,
    matchRate: null,
    matchType: null,
    revision: 1,
    awaitsDraft: true,
    findings: [],
    confirmedBy: null,
    acceptedBy: null,
    acceptedDigest: null,
    returnReason: null,
    returnedBy: null,
  };
}
