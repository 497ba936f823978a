import { setTimeout as pause } from 'node:timers/promises';

/**
 * Tries again, after short random pauses, while it fails for a reason that passes and the time lasts (milliseconds).
 * @throws the last failure
 */
export async function persist<T>(
  attempt: () => Promise<T>,
  passes: (error: unknown) => boolean,
  withinMs: number,
): Promise<T> {
  const end = performance.now() + withinMs;
  for (;;) {
    try {
      return await attempt();
    } catch (error) {
      if (!passes(error) || performance.now() > end) throw error;
      await pause(5 + Math.random() * 45);
    }
  }
}
