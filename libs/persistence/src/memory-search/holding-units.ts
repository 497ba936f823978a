import { LOCALES, type Locale } from '@triptych/domain';
import { parseConcordanceQuery } from '@triptych/memory';
import type { EntityManager } from 'typeorm';
import type { TextIndex, UnitCondition } from './text-index.js';

/**
 * True of units that hold what a concordance would find for `q`, in one language or in any, as far as the index has read.
 * @throws DomainError `invalid_query` for too many words
 */
export async function holdingUnits(
  textIndex: TextIndex,
  manager: EntityManager,
  q: string,
  only: Locale | undefined,
): Promise<UnitCondition> {
  const conditions: UnitCondition[] = [];
  for (const locale of LOCALES.filter((each) => each === (only ?? each))) {
    const query = parseConcordanceQuery(q, locale);
    if (query) conditions.push(await textIndex.condition(manager, locale, { terms: query.terms }));
  }
  // Where there is no word, nothing holds it.
  if (conditions.length === 0) return { sql: '1 = 0', parameters: {} };
  return {
    sql: `(${conditions.map(({ sql }) => sql).join(' OR ')})`,
    parameters: Object.assign({}, ...conditions.map(({ parameters }) => parameters)) as UnitCondition['parameters'],
  };
}
