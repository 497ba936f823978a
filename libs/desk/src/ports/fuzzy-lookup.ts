import type { Locale } from '@triptych/domain';
import type { FuzzyHit, FuzzySearch } from '@triptych/memory';

/**
 * Finds all units of the memory whose text in a language is near to a segment: the in-process index or the posting
 * tables. Sees every change that was committed before it was asked. Needs no unit of work.
 */
export abstract class FuzzyLookup {
  /**
   * As `FuzzyIndex.search`: ids are those of units; the best first, of equally good ones the lower id.
   * @param words of `fold`
   * @throws RangeError for more than `MOST_WORDS` words, a threshold or a limit that is none
   */
  abstract search(locale: Locale, words: readonly string[], wanted: FuzzySearch): Promise<readonly FuzzyHit[]>;
  /** Begins to load, in the background, what the first look-up would have to wait for. */
  start?(): void;
  /** Ends what it has under way and keeps what spares work later. */
  close?(): Promise<void>;
}
