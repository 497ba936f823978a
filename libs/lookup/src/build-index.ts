import type { MemoryFeed } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { changePages } from './change-pages.js';
import type { Workshop } from './workshop.js';

export interface BuiltIndex {
  /** A snapshot. */
  readonly bytes: ArrayBuffer;
  readonly position: number;
}

/**
 * Builds the index of a language from everything in the feed. Holds the page that the workshop takes in and the next one.
 * @param labelAt the label of a snapshot of this position
 * @throws what the feed or the workshop throws, and the reason of `stop` when that is aborted
 */
export async function buildIndex(
  feed: MemoryFeed,
  locale: Locale,
  workshop: Workshop,
  labelAt: (position: number) => string,
  stop: AbortSignal,
): Promise<BuiltIndex> {
  const begin = await feed.latest();
  let position = 0;
  let taken: Promise<void> = Promise.resolve();
  for await (const page of changePages(feed, locale, 0, stop)) {
    await taken;
    // What was gone before this began was never taken in.
    taken = workshop.take(page.changes.filter(({ text, seq }) => text !== null || seq > begin));
    // Awaited a page later; the failure must not count as unhandled until then.
    taken.catch(() => undefined);
    position = page.position;
  }
  await taken;
  return { bytes: await workshop.finish(labelAt(position)), position };
}
