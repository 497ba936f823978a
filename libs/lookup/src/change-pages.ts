import type { MemoryFeed } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import type { TextChange } from './text-change.js';

/** Changes that are read at a time: so few that making them into objects takes a few milliseconds. */
const PAGE = 1000;

export interface ChangePage {
  readonly changes: readonly TextChange[];
  /** How far in the feed whoever has applied this page and those before it is. */
  readonly position: number;
}

/**
 * What changed in a language after a position, until there is no more.
 * @throws what the feed throws, and the reason of `stop` when that is aborted
 */
export async function* changePages(
  feed: MemoryFeed,
  locale: Locale,
  from: number,
  stop: AbortSignal,
): AsyncGenerator<ChangePage> {
  for (let position = from; ;) {
    // Numbers have gaps. Whatever committed up to here is in the page, if the page has room for it.
    const latest = await feed.latest();
    stop.throwIfAborted();
    const page = await feed.since(position, PAGE, locale);
    const isLast = page.length < PAGE;
    const read = page.at(-1)?.seq ?? position;
    position = isLast ? Math.max(latest, read) : read;
    yield { changes: page.map(({ id, seq, texts }) => ({ id, seq, text: texts?.[locale] ?? null })), position };
    if (isLast) return;
  }
}
