import { MemorySearch, type Page, type SearchPage } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import type { ConcordanceQuery } from '@triptych/memory';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { followMemory } from './follow-memory.js';
import { hitPlaceOf, hitCursorOf, type HitPlace } from './hit-cursor.js';
import { holdingUnits } from './holding-units.js';
import type { UnitCondition, Wanted } from './text-index.js';

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
      const wanted = stages[stage] as Wanted;
      // To leave out hits that are known takes less time than to leave out what a phrase finds again.
      const areKnown = stage > 0 && cursor === undefined;
      const stretch = {
        below: stage === from.stage ? from.id : null,
        except: areKnown ? found.map(({ id }) => id) : [],
        limit: limit + 1 - found.length,
      };
      const own = { ...wanted, not: areKnown ? undefined : wanted.not, notMarks: ['removed'] as const };
      const ids = await this.units.connection.textIndex.find(this.units.reader, locale, own, stretch);
      found.push(...ids.map((id) => ({ stage, id })));
    }
    const shown = found.slice(0, limit);
    const last = shown.at(-1);
    const nextCursor = last && found.length > limit ? hitCursorOf(last) : null;
    return { items: shown.map(({ id }) => id), nextCursor };
  }

  /**
   * True of units, living or not, that hold what a concordance would find for `q`, in one language or in any.
   * @throws DomainError `invalid_query` for too many words
   */
  async condition(q: string, locale: Locale | undefined): Promise<UnitCondition> {
    await this.freshen();
    return holdingUnits(this.units.connection.textIndex, this.units.reader, q, locale);
  }

  override follow(): Promise<boolean> {
    return followMemory(this.units);
  }

  /** Takes over what changed, if that is little; the rest follows in the background. */
  private async freshen(): Promise<void> {
    for (let pages = 0; pages < PAGES_BEFORE_SEARCH; pages += 1) if (!(await this.follow())) return;
  }
}

/** First what holds the words as they were typed, then what holds them otherwise. */
function stagesOf({ terms, phrase }: ConcordanceQuery): Wanted[] {
  return phrase ? [{ terms: [phrase] }, { terms, not: phrase }] : [{ terms }];
}
