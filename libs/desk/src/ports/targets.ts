import type { Locale } from '@triptych/domain';
import type { TargetRecord, TargetRevisionRecord, TargetSnapshot } from '../records/target.js';

/** What is left to do in one translation: only segments of included blocks count. */
export interface TargetCounts {
  readonly undrafted: number;
  readonly unconfirmed: number;
  readonly unaccepted: number;
}

/** Targets and their history. Works inside a unit of work only. */
export abstract class Targets {
  abstract add(targets: readonly TargetRecord[]): Promise<void>;
  abstract find(segmentId: string, locale: Locale): Promise<TargetRecord | undefined>;
  /** Targets of included blocks, in the order of the release. */
  abstract ofRelease(releaseId: string, locale: Locale): Promise<TargetRecord[]>;
  /** Targets of a chunk, in the order of the release. */
  abstract ofChunk(chunkId: string): Promise<TargetRecord[]>;
  /**
   * Stores `next` where the stored revision still is `next.revision - 1`, and the act in the history.
   * False when somebody else was faster; nothing is changed then.
   */
  abstract advance(next: TargetRecord, history: TargetRevisionRecord): Promise<boolean>;
  /** Takes away the targets of segments, in every locale, with their history, and answers with what it took. */
  abstract remove(segmentIds: readonly string[]): Promise<TargetSnapshot>;
  /** Puts back exactly what was taken away; the segments must be there again. */
  abstract restore(snapshot: TargetSnapshot): Promise<void>;
  abstract counts(releaseId: string, locale: Locale): Promise<TargetCounts>;
}
