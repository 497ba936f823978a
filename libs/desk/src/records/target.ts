import type { Finding, Locale, MatchType, Origin, TargetState } from '@triptych/domain';

/** The translation of one segment into one locale. */
export interface TargetRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly segmentId: string;
  readonly locale: Locale;
  /** The chunk that drafts it. */
  readonly chunkId: string;
  readonly text: string | null;
  readonly state: TargetState;
  readonly origin: Origin | null;
  readonly engine: string | null;
  readonly matchRate: number | null;
  readonly matchType: MatchType | null;
  /** Raised by every write; the value of `If-Match`. */
  readonly revision: number;
  /** True until the drafting job has looked at it or a person wrote something. */
  readonly awaitsDraft: boolean;
  readonly findings: readonly Finding[];
  readonly confirmedBy: string | null;
  readonly acceptedBy: string | null;
  /** Digest of source and target for which `acceptedBy` vouches. */
  readonly acceptedDigest: string | null;
  readonly returnReason: string | null;
  readonly returnedBy: string | null;
}

export type TargetAct = 'draft' | 'save' | 'confirm' | 'accept' | 'return' | 'finalize' | 'recut' | 'repeat';

/** What a target was after one act. */
export interface TargetRevisionRecord {
  readonly targetId: string;
  readonly revision: number;
  readonly text: string | null;
  readonly state: TargetState;
  readonly origin: Origin | null;
  readonly act: TargetAct;
  readonly reason: string | null;
  readonly at: string;
  /** Null: the desk itself. */
  readonly by: string | null;
}

/** Targets with their whole history, as they were stored at one moment. */
export interface TargetSnapshot {
  readonly targets: readonly TargetRecord[];
  readonly revisions: readonly TargetRevisionRecord[];
}
