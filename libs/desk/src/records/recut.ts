import type { Locale } from '@triptych/domain';
import type { SegmentRecord } from './release.js';
import type { TargetSnapshot } from './target.js';

export const RECUT_KINDS = ['split', 'merge', 'resegmentation'] as const;
export type RecutKind = (typeof RECUT_KINDS)[number];

/** What a change of cuts took away: the exact rows, so that they can be put back. */
export interface RemovedSegments extends TargetSnapshot {
  /** Version of the rules that the release was cut with. */
  readonly segmentationVersion: string;
  readonly segments: readonly SegmentRecord[];
}

/** A segment that a change of cuts brought, and the revisions of its targets at that moment. */
export interface BroughtSegment {
  readonly segmentId: string;
  readonly revisions: Readonly<Partial<Record<Locale, number>>>;
}

/** One change of where the segments of a release begin and end. */
export interface RecutRecord {
  readonly id: string;
  readonly releaseId: string;
  /** From 1 in each release, in the order in which the changes were made. */
  readonly number: number;
  readonly kind: RecutKind;
  /** Null: the whole release. */
  readonly blockId: string | null;
  readonly at: string;
  readonly by: string;
  readonly before: RemovedSegments;
  readonly after: readonly BroughtSegment[];
  readonly undoneAt: string | null;
}
