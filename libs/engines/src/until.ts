import { TransientError } from '@triptych/domain';

/**
 * Waits for work, but not beyond the deadline: then throws, and whatever the work answers later is dropped.
 * @throws TransientError when the deadline comes first
 */
export function until<T>(deadline: AbortSignal, work: Promise<T>, who: string): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const give = () => reject(new TransientError(`${who} did not answer before the deadline`));
    if (deadline.aborted) give();
    deadline.addEventListener('abort', give, { once: true });
    work.then(resolve, reject).finally(() => deadline.removeEventListener('abort', give));
  });
}
