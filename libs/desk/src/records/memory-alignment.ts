import type { BlockType, Locale } from '@triptych/domain';
import type { SegmentRun } from '@triptych/memory';

/** One language version of a past release, cut into sentences. */
export interface AlignedVersion {
  /** Of the file; empty for a text that was pasted. */
  readonly name: string;
  readonly segments: readonly { readonly text: string; readonly block: number; readonly type: BlockType }[];
}

export const ALIGNED_ROW_STATES = ['proposed', 'confirmed', 'left-out'] as const;

/** Sentences of the versions that say the same, by language as a run of indices; an empty run where a version lacks it. */
export interface AlignedRow {
  readonly runs: Readonly<Partial<Record<Locale, SegmentRun>>>;
  /** 0 to 1: how sure the alignment is. A row that a person put together has 1. */
  readonly confidence: number;
  readonly state: (typeof ALIGNED_ROW_STATES)[number];
}

/** Versions of a past release on their way into the memory. */
export interface MemoryAlignmentRecord {
  readonly id: string;
  readonly name: string;
  /** Raised by every change. */
  readonly revision: number;
  readonly versions: Readonly<Partial<Record<Locale, AlignedVersion>>>;
  /** In order; none before there are two versions. */
  readonly rows: readonly AlignedRow[];
  readonly at: string;
  /** Id of the person. */
  readonly by: string;
  /** When its units were put into the memory last; null while they have not been. */
  readonly keptAt: string | null;
}
