import type { Job } from '../jobs.js';
import type { ChunkRecord, DraftTrouble, OutboxRecord } from '../records/work.js';

/** The chunks of drafting and who works on them. Works inside a unit of work only. */
export abstract class Chunks {
  abstract add(chunks: readonly ChunkRecord[]): Promise<void>;
  abstract find(id: string): Promise<ChunkRecord | undefined>;
  /**
   * Takes the lease of a waiting chunk that nobody holds and whose time has come, and counts a failure: one that
   * comes to something takes it back.
   * False: nothing to do here (done, held by another, not yet due).
   */
  abstract claim(id: string, by: string, now: Date, until: Date): Promise<boolean>;
  /** Ends a chunk, if this worker still holds it. */
  abstract finish(id: string, by: string, state: 'done' | 'attention', trouble: DraftTrouble | null): Promise<boolean>;
  /**
   * Gives a chunk back for a later attempt, if this worker still holds it. Without trouble the attempt went well as far
   * as it got and is not counted as a failure.
   */
  abstract postpone(id: string, by: string, nextTryAt: Date, trouble: DraftTrouble | null): Promise<boolean>;
  /**
   * Waiting chunks that should be moving and are not: under no live lease, and either postponed to a time that has come
   * or queued before `queuedBefore`; chunks of withdrawn releases are left alone.
   */
  abstract stranded(now: Date, queuedBefore: Date, limit: number): Promise<ChunkRecord[]>;
  /** Notes that a chunk is queued once more; a postponed one is postponed no longer. */
  abstract requeue(id: string, attempt: number, at: Date): Promise<void>;
}

/** Jobs promised inside transactions, until the relay has handed them to the queue. Works inside a unit of work only. */
export abstract class Outbox {
  abstract add(jobs: readonly Job[], at: Date): Promise<void>;
  /** The oldest unsent jobs. */
  abstract waiting(limit: number): Promise<OutboxRecord[]>;
  abstract remove(ids: readonly string[]): Promise<void>;
}
