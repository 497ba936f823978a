import type { MemoryFeed } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import type { FuzzyIndex } from '@triptych/memory';
import { setImmediate as breathe } from 'node:timers/promises';
import { changePages } from './change-pages.js';
import { wordsOf, type TextChange } from './text-change.js';

/** Milliseconds for which changes are applied before other work of the process has its turn. */
const SLICE = 5;

/** An index and how far it has read the feed. */
export class FollowingIndex {
  private underWay: Promise<void> | undefined;
  private count = 0;

  constructor(
    readonly index: FuzzyIndex,
    private at: number,
    private readonly feed: MemoryFeed,
    private readonly locale: Locale,
    private readonly stop: AbortSignal,
  ) {}

  /** Everything up to here has been applied; of what is later, perhaps some. */
  get position(): number {
    return this.at;
  }

  /** Changes applied since it was made. */
  get applied(): number {
    return this.count;
  }

  /**
   * Reads the feed to its end; several who ask at once share the work, which may have begun before they asked.
   * @throws when the feed does; what was applied until then holds, and reading goes on there the next time
   */
  follow(): Promise<void> {
    this.underWay ??= this.catchUp().finally(() => (this.underWay = undefined));
    return this.underWay;
  }

  private async catchUp(): Promise<void> {
    for await (const { changes, position } of changePages(this.feed, this.locale, this.at, this.stop)) {
      await this.apply(changes);
      this.at = position;
    }
  }

  /** A unit that is applied again is the same entry, so a page that was broken off is simply applied again. */
  private async apply(changes: readonly TextChange[]): Promise<void> {
    let began = performance.now();
    for (const change of changes) {
      const words = wordsOf(change);
      if (words) this.index.add({ id: change.id, words });
      else this.index.remove(change.id);
      this.count += 1;
      if (performance.now() - began < SLICE) continue;
      await breathe();
      began = performance.now();
    }
  }
}
