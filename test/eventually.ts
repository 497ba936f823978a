import { setTimeout as delay } from 'node:timers/promises';

const EVERY_MS = 50;

/**
 * Asks again and again until the answer is right.
 * @param what names the thing waited for in the failure
 * @throws when `withinMs` have passed, with the last answer
 */
export async function eventually<T>(
  what: string,
  ask: () => Promise<T> | T,
  isRight: (answer: T) => boolean,
  withinMs = 15_000,
): Promise<T> {
  const until = Date.now() + withinMs;
  for (;;) {
    const answer = await ask();
    if (isRight(answer)) return answer;
    if (Date.now() > until) throw new Error(`${what}: not within ${withinMs} ms; last seen ${JSON.stringify(answer)}`);
    await delay(EVERY_MS);
  }
}

/** The promise, or a failure that says what did not happen in time. */
export async function within<T>(withinMs: number, what: string, promise: Promise<T>): Promise<T> {
  const cancel = new AbortController();
  const late = delay(withinMs, undefined, { signal: cancel.signal }).then(
    () => Promise.reject(new Error(`${what}: not within ${withinMs} ms`)),
    () => promise,
  );
  try {
    return await Promise.race([promise, late]);
  } finally {
    cancel.abort();
  }
}
