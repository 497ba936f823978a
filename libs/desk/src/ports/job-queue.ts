import type { Job, JobHandlers } from '../jobs.js';

/** Hands jobs to workers. It may lose or repeat them; the database is the truth. */
export abstract class JobQueue {
  /** Resolves when the queue has the job. @throws when the queue cannot be reached, within a few seconds */
  abstract enqueue(job: Job): Promise<void>;
  /** Starts to serve jobs in this process, at most `concurrency` at once. A handler that throws does not stop the queue. */
  abstract serve(handlers: JobHandlers, concurrency: number): Promise<void>;
  /** Takes no more jobs and waits for those under way, at most `withinMs`. */
  abstract close(withinMs: number): Promise<void>;
}
