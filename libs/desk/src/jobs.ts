/** Every job of the desk and the ids it needs. Payloads carry ids, never text: Redis must not hold embargoed material. */
export interface JobPayloads {
  'draft.chunk': { readonly chunkId: string };
  'import.memory': { readonly importId: string };
}
export type JobName = keyof JobPayloads;

export type Job<N extends JobName = JobName> = {
  [Name in N]: {
    readonly name: Name;
    readonly payload: JobPayloads[Name];
    /** Two jobs with one key are one job while it waits or runs. No `:` and not only digits (a rule of the queue). */
    readonly key: string;
  };
}[N];

/** One handler per job; a missing one does not compile. */
export type JobHandlers = { readonly [N in JobName]: (payload: JobPayloads[N]) => Promise<void> };

/** The job that drafts a chunk. The attempt is in the key, because a queue may swallow a key that it has seen. */
export function draftChunkJob(chunk: { readonly id: string; readonly attempt: number }): Job<'draft.chunk'> {
  return { name: 'draft.chunk', payload: { chunkId: chunk.id }, key: `draft-${chunk.id}-a${chunk.attempt}` };
}

/** The job that imports a file into the memory, or takes out again what a cancelled import brought. */
export function importMemoryJob(file: { readonly id: string; readonly attempt: number }): Job<'import.memory'> {
  return { name: 'import.memory', payload: { importId: file.id }, key: `import-${file.id}-a${file.attempt}` };
}
