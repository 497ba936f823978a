/** Every job of the desk and the ids it needs. Payloads carry ids, never text: Redis must not hold embargoed material. */
export interface JobPayloads {
  'draft.chunk': { readonly chunkId: string };
}
export type JobName = keyof JobPayloads;

export interface Job<N extends JobName = JobName> {
  readonly name: N;
  readonly payload: JobPayloads[N];
  /** Two jobs with one key are one job while it waits or runs. No `:` and not only digits (a rule of the queue). */
  readonly key: string;
}

/** One handler per job; a missing one does not compile. */
export type JobHandlers = { readonly [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

/** The job that drafts a chunk. The attempt is in the key, because a queue may swallow a key that it has seen. */
export function draftChunkJob(chunk: { readonly id: string; readonly attempt: number }): Job<'draft.chunk'> {
  return { name: 'draft.chunk', payload: { chunkId: chunk.id }, key: `draft-${chunk.id}-a${chunk.attempt}` };
}
