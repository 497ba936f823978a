import type { Job, JobHandlers, JobName } from '@triptych/desk';

/** Finds the handler of a job by its name and runs it; undefined when this version of the desk has none of that name. */
export function runHandler(
  handlers: JobHandlers,
  job: { readonly name: string; readonly payload: unknown },
): Promise<void> | undefined {
  if (!Object.hasOwn(handlers, job.name)) return undefined;
  return callHandler(handlers, job as Job);
}

/** An async function, so that a handler that throws before its first await ends as a rejected promise too. */
async function callHandler<N extends JobName>(handlers: JobHandlers, job: Job<N>): Promise<void> {
  await handlers[job.name](job.payload);
}
