import { LOCALES, type Locale } from '@triptych/domain';
import { parseConcordanceQuery } from '@triptych/memory';
import type { TextIndex } from './text-index.js';

/** A condition that a selection of `unit` takes, and the values of its parameters. */
export interface UnitCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/**
 * True of units that hold what a concordance would find for `q`, in one language or in any.
 * @throws DomainError `invalid_query` for too many words
 */
export function holdingUnits(textIndex: TextIndex, q: string, only: Locale | undefined): UnitCondition {
  const selects: string[] = [];
  const parameters: Record<string, string> = {};
  for (const locale of LOCALES.filter((each) => each === (only ?? each))) {
    const query = parseConcordanceQuery(q, locale);
    if (!query) continue;
    const name = `match_${locale}`;
    selects.push(textIndex.select(locale, name).sql);
    parameters[name] = textIndex.expression({ terms: query.terms });
  }
  // Where there is no word, nothing holds it.
  if (selects.length === 0) return { sql: '1 = 0', parameters };
  return { sql: `unit.id IN (${selects.join(' UNION ALL ')})`, parameters };
}
