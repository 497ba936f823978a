import { FuzzyLookup, type MemoryFeed } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { refuseSearch, type FuzzyHit, type FuzzySearch } from '@triptych/memory';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { beginAnew } from './begin-anew.js';
import { followChanges } from './follow.js';
import { holdState, isBehind, isOutgrown, readState, type PostingState } from './posting-state.js';
import { searchTables } from './search-tables.js';

/** How often a search is made while others change the tables under it; then it makes them wait. */
const ATTEMPTS = 4;

/**
 * The same filter as `FuzzyIndex`, as tables beside the memory: no process holds an index, all share one. The tables follow
 * the memory in units of work, of which each takes over whole changes or nothing; whoever comes later goes on from there.
 */
export class TypeormFuzzyLookup extends FuzzyLookup {
  private step: Promise<void> | undefined;

  constructor(
    private readonly units: DatabaseUnitOfWork,
    private readonly feed: MemoryFeed,
  ) {
    super();
  }

  override async search(locale: Locale, words: readonly string[], wanted: FuzzySearch): Promise<readonly FuzzyHit[]> {
    refuseSearch(words, wanted);
    for (let attempt = 1; attempt < ATTEMPTS; attempt += 1) {
      const before = await this.upToDate();
      const hits = await searchTables(this.units.reader, locale, words, wanted);
      const after = await readState(this.units.reader);
      if (after.seq === before.seq && after.build === before.build) return hits;
    }
    return this.units.run(async () => {
      while (isBehind(await holdState(this.units.manager))) await this.takeStep();
      return searchTables(this.units.manager, locale, words, wanted);
    });
  }

  /** Ranks the words anew and fills the tables again, which takes a minute for a million units. Searches wait for it. */
  async rebuild(): Promise<void> {
    await this.units.run(async () => beginAnew(this.units.manager, await holdState(this.units.manager)));
    await this.upToDate();
  }

  /** Waits until the tables have all that was committed when this was called. */
  private async upToDate(): Promise<PostingState> {
    let state = await readState(this.units.reader);
    for (const { latest } = state; isBehind({ ...state, latest }); state = await readState(this.units.reader)) {
      this.step ??= this.units.run(() => this.takeStep()).finally(() => (this.step = undefined));
      await this.step;
    }
    return state;
  }

  private async takeStep(): Promise<void> {
    const { manager } = this.units;
    const state = await holdState(manager);
    if (!isBehind(state)) return;
    if (isOutgrown(state)) await beginAnew(manager, state);
    else await followChanges(manager, this.feed, state);
  }
}
