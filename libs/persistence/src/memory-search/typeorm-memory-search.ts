import { MemorySearch, type Page, type SearchPage } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import type { ConcordanceQuery } from '@triptych/memory';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { followMemory } from './follow-memory.js';
import { hitPlaceOf, hitCursorOf, type HitPlace } from './hit-cursor.js';
import type { Wanted } from './text-index.js';

/** Pages of changes that a search takes over before it answers: what people approve, and the beginning of an import. */
const PAGES_BEFORE_SEARCH = 2;

/** The full-text index of the database, which follows the memory in units of work of its own. */
export class TypeormMemorySearch extends MemorySearch {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async find(
    locale: Locale,
    query: ConcordanceQuery,
    { target, limit, cursor }: SearchPage,
  ): Promise<Page<number>> {
    await this.freshen();
    const stages = stagesOf(query).map((wanted) => ({ ...wanted, marks: target ? [target] : [] }));
    const from = cursor === undefined ? { stage: 0, id: null } : hitPlaceOf(cursor, stages.length);
    const found: HitPlace[] = [];
    for (let stage = from.stage; stage < stages.length && found.length <= limit; stage += 1) {
      const below = stage === from.stage ? from.id : null;
      const ids = await this.page(locale, stages[stage] as Wanted, below, limit + 1 - found.length);
      found.push(...ids.map((id) => ({ stage, id })));
    }
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = last && found.length > limit ? hitCursorOf(last) : null;
    return { items: shown.map(({ id }) => id), nextCursor };
  }

  override follow(): Promise<boolean> {
    return followMemory(this.units);
  }

  /** Takes over what changed, if that is little; the rest follows in the background. */
  async freshen(): Promise<void> {
    for (let pages = 0; pages < PAGES_BEFORE_SEARCH; pages += 1) if (!(await this.follow())) return;
  }

  private async page(locale: Locale, wanted: Wanted, below: number | null, limit: number): Promise<number[]> {
    const { textIndex } = this.units.connection;
    const { sql, id } = textIndex.select(locale, 'match');
    const match = textIndex.expression({ ...wanted, notMarks: ['removed'] });
    const rest = below === null ? '' : ` AND ${id} < :below`;
    const rows = await ask<{ id: number }>(
      this.units.reader,
      `${sql}${rest} ORDER BY ${id} DESC LIMIT :limit`,
      below === null ? { match, limit } : { match, below, limit },
    );
    return rows.map((row) => row.id);
  }
}

/** First what holds the words as they were typed, then what holds them otherwise. */
function stagesOf({ terms, phrase }: ConcordanceQuery): Wanted[] {
  return phrase ? [{ terms: [phrase] }, { terms, not: phrase }] : [{ terms }];
}
