/**
 * What may go wrong beside the jobs themselves:
 * `redis` the server cannot be reached or answered with an error; `eviction-policy` it may throw jobs away when its memory is full;
 * `unknown-job` a job of another version of the desk was dropped; `job-failed` a handler threw;
 * `job-stalled` a worker went away in the middle of a job, which starts again.
 */
export type QueueTroubleKind = 'redis' | 'eviction-policy' | 'unknown-job' | 'job-failed' | 'job-stalled';

/** Hears of trouble. `detail` is for the log of the operator; `cause` is the error where there is one. */
export type OnQueueTrouble = (kind: QueueTroubleKind, detail: string, cause?: unknown) => void;
