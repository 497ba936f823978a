import { LOCALES, type Locale, type Span } from '@triptych/domain';
import { counterpartSpans, hitSpans, parseConcordanceQuery } from '@triptych/memory';
import type { Memory } from '../ports/memory.js';
import type { MemorySearch, SearchPage } from '../ports/memory-search.js';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import type { Page } from '../views/release-views.js';

/** A unit that holds what was looked for, and where: in the language searched in what was found, beside it what says it. */
export interface FoundPassage {
  readonly unit: MemoryUnitRecord;
  readonly spans: Readonly<Partial<Record<Locale, readonly Span[]>>>;
}

/** Searches a phrase in one language of the memory and shows it beside what it was translated by. */
export class Concordance {
  constructor(
    private readonly memory: Memory,
    private readonly search: MemorySearch,
  ) {}

  /**
   * One page of hits, as `MemorySearch` puts them; none when there is no word in what is looked for.
   * @throws DomainError `invalid_query` for too many words, or a cursor that is not ours
   */
  async run(locale: Locale, q: string, page: SearchPage): Promise<Page<FoundPassage>> {
    const query = parseConcordanceQuery(q, locale);
    if (!query) return { items: [], nextCursor: null };
    const { items: ids, nextCursor } = await this.search.find(locale, query, page);
    const units = new Map((await this.memory.byId(ids)).map((unit) => [unit.id, unit]));
    // A unit may have changed since the index was read.
    const found = ids.flatMap((id) => {
      const unit = units.get(id);
      const source = unit?.texts[locale];
      const spans = source ? hitSpans(source.text, query, locale, source.codes) : [];
      return unit && source && spans.length > 0 ? [{ unit, source, sourceSpans: spans }] : [];
    });
    const spans = new Map(found.map(({ unit, sourceSpans }) => [unit.id, { [locale]: sourceSpans }]));
    for (const target of LOCALES.filter((each) => each !== locale && each === (page.target ?? each))) {
      const pairs = found.flatMap((hit) =>
        hit.unit.texts[target] ? [{ ...hit, target: hit.unit.texts[target] }] : [],
      );
      counterpartSpans(pairs, { source: locale, target }).forEach((own, index) => {
        const unit = pairs[index]?.unit;
        if (unit) spans.set(unit.id, { ...spans.get(unit.id), [target]: own });
      });
    }
    return { items: found.map(({ unit }) => ({ unit, spans: spans.get(unit.id) ?? {} })), nextCursor };
  }
}
