import type { MemoryUnit } from '@triptych/contracts';
import { DomainError, LOCALES, type LanguagePair, type Locale, type Span } from '@triptych/domain';
import { counterpartSpans, hitSpans, parseConcordanceQuery, type ConcordanceQuery } from '@triptych/memory';

/** A unit as a search shows it. */
export interface FoundUnit {
  readonly unit: MemoryUnit;
  /** What is marked in each text, in UTF-16 units of the coded text. */
  readonly spans: Readonly<Partial<Record<Locale, readonly Span[]>>>;
  /** Languages in which the phrase itself stands; what is marked in others most probably translates it. */
  readonly hits: readonly Locale[];
}

/** A found unit in the making. */
interface MarkedUnit extends FoundUnit {
  readonly spans: Partial<Record<Locale, readonly Span[]>>;
  readonly hits: Locale[];
}

/**
 * Marks a phrase in units that were found by other means than the concordance, as the concordance marks it.
 * @param locale the language of the phrase; all are tried when it is not given
 */
export function withMarks(units: readonly MemoryUnit[], q: string | undefined, locale?: Locale): readonly FoundUnit[] {
  const found = units.map((unit): MarkedUnit => ({ unit, spans: {}, hits: [] }));
  if (q === undefined) return found;
  for (const source of locale ? [locale] : LOCALES) markHits(found, q, source);
  for (const source of LOCALES) {
    for (const target of LOCALES) if (source !== target) markCounterparts(found, { source, target });
  }
  return found;
}

/** Marks the phrase itself in one language. */
function markHits(found: readonly MarkedUnit[], q: string, locale: Locale): void {
  const query = queryOf(q, locale);
  if (!query) return;
  for (const { unit, spans, hits } of found) {
    const text = unit.texts[locale];
    const its = text ? hitSpans(text.text, query, locale, text.codes) : [];
    if (its.length === 0) continue;
    spans[locale] = its;
    hits.push(locale);
  }
}

/** Marks what probably translates the phrase, where no phrase stands and nothing is marked. */
function markCounterparts(found: readonly MarkedUnit[], pair: LanguagePair): void {
  const sides = found.flatMap(({ unit, spans, hits }) => {
    const [source, target] = [unit.texts[pair.source], unit.texts[pair.target]];
    if (!source || !target || !hits.includes(pair.source) || spans[pair.target]) return [];
    return [{ spans, hit: { source, target, sourceSpans: spans[pair.source] ?? [] } }];
  });
  const hits = sides.map(({ hit }) => hit);
  counterpartSpans(hits, pair).forEach((its, index) => {
    const side = sides[index];
    if (side && its.length > 0) side.spans[pair.target] = its;
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
