import type { Locale } from '@triptych/domain';
import type { ConcordanceQuery } from '@triptych/memory';
import type { Page } from '../views/release-views.js';

/** Which hits of a search are wanted. */
export interface SearchPage {
  /** Only units that have a text in this language too. */
  readonly target?: Locale | undefined;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

/** Searches words in the texts of the memory. Reads committed units and needs no unit of work. */
export abstract class MemorySearch {
  /**
   * Ids of living units that hold what is looked for: those that hold it as it was typed first, of these and of the others
   * those that came last first.
   * @throws DomainError `invalid_query` for a cursor that is not ours
   */
  abstract find(locale: Locale, query: ConcordanceQuery, page: SearchPage): Promise<Page<number>>;
  /**
   * Takes over the next changes of the memory; a search takes over only a few by itself, so that nobody waits long.
   * @returns whether there may be more
   */
  abstract follow(): Promise<boolean>;
}
