import type { MemoryUnit } from '@triptych/contracts';
import { DomainError, LOCALES, type Locale, type Span } from '@triptych/domain';
import { counterpartSpans, hitSpans, parseConcordanceQuery, type ConcordanceQuery } from '@triptych/memory';

/** A unit as a search shows it. */
export interface FoundUnit {
  readonly unit: MemoryUnit;
  /** What is marked in each text, in UTF-16 units of the coded text. */
  readonly spans: Readonly<Partial<Record<Locale, readonly Span[]>>>;
  /** Languages in which the phrase itself stands; what is marked in others most probably translates it. */
  readonly hits: readonly Locale[];
}

/**
 * Marks a phrase in units that were found by other means than the concordance, as the concordance marks it.
 * @param locale the language of the phrase; all are tried when it is not given
 */
export function withMarks(units: readonly MemoryUnit[], q: string | undefined, locale?: Locale): FoundUnit[] {
  const found = units.map((unit) => ({
    unit,
    spans: {} as Partial<Record<Locale, readonly Span[]>>,
    hits: [] as Locale[],
  }));
  if (q === undefined) return found;
  for (const source of locale ? [locale] : LOCALES) {
    const query = queryOf(q, source);
    if (!query) continue;
    for (const { unit, spans, hits } of found) {
      const text = unit.texts[source];
      const its = text ? hitSpans(text.text, query, source, text.codes) : [];
      if (its.length === 0) continue;
      spans[source] = its;
      hits.push(source);
    }
  }
  for (const source of LOCALES)
    for (const target of LOCALES) if (source !== target) markCounterparts(found, source, target);
  return found;
}

/** Marks what probably translates the phrase, where no phrase stands and nothing is marked. */
function markCounterparts(
  found: readonly { unit: MemoryUnit; spans: Partial<Record<Locale, readonly Span[]>>; hits: Locale[] }[],
  source: Locale,
  target: Locale,
): void {
  const sides = found.flatMap(({ unit, spans, hits }) => {
    const [from, to] = [unit.texts[source], unit.texts[target]];
    if (!from || !to || !hits.includes(source) || spans[target]) return [];
    return [{ spans, hit: { source: from, target: to, sourceSpans: spans[source] ?? [] } }];
  });
  const marked = counterpartSpans(
    sides.map(({ hit }) => hit),
    { source, target },
  );
  sides.forEach(({ spans }, index) => {
    if (marked[index] && marked[index].length > 0) spans[target] = marked[index];
  });
}

/** Undefined for what cannot be looked for: then the server has said why. */
function queryOf(q: string, locale: Locale): ConcordanceQuery | undefined {
  try {
    return parseConcordanceQuery(q, locale);
  } catch (error) {
    if (error instanceof DomainError) return undefined;
    throw error;
  }
}
