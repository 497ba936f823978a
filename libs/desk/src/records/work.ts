import type { Locale } from '@triptych/domain';
import type { Job } from '../jobs.js';

/** `failed`: attempts ended without a word, a crash perhaps. */
export type DraftTrouble = 'engine-refused' | 'engine-unavailable' | 'failed';

/** Some neighbouring segments of one translation that are drafted together. */
export interface ChunkRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly locale: Locale;
  readonly position: number;
  /** `attention`: the desk gave up and a person should know why. */
  readonly state: 'waiting' | 'done' | 'attention';
  /** How often it was queued, from 1: a part of the job's key. */
  readonly attempt: number;
  /** Attempts that were begun and have not come to anything. */
  readonly failures: number;
  readonly queuedAt: string;
  readonly leaseBy: string | null;
  readonly leaseUntil: string | null;
  /** Not before this time. */
  readonly nextTryAt: string | null;
  readonly trouble: DraftTrouble | null;
}

/** A job that was promised in the transaction which made it necessary. */
export interface OutboxRecord {
  readonly id: string;
  readonly job: Job;
  readonly createdAt: string;
}
