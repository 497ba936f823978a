import type { EntityManager, EntitySchema, InsertQueryBuilder, ObjectLiteral, QueryDeepPartialEntity } from 'typeorm';
import type { DatabaseUnitOfWork } from './unit-of-work.js';

/** Rows of one INSERT, values of one IN: far below what either database takes ("Expression tree is too large"). */
const AT_ONCE = 200;

/** Cuts a list into pieces that fit into one statement. */
export function inPieces<T>(list: readonly T[]): T[][] {
  const count = Math.ceil(list.length / AT_ONCE);
  return Array.from({ length: count }, (_, piece) => list.slice(piece * AT_ONCE, (piece + 1) * AT_ONCE));
}

/** Adds rows to a table; `onConflict` says what happens to rows that exist (nothing said: the unit fails). */
export async function insertRows<T extends ObjectLiteral>(
  units: DatabaseUnitOfWork,
  entity: EntitySchema<T>,
  rows: readonly T[],
  onConflict: (insert: InsertQueryBuilder<T>) => InsertQueryBuilder<T> = (insert) => insert,
): Promise<void> {
  for (const piece of inPieces(rows)) {
    const insert = units.manager.createQueryBuilder().insert().into(entity);
    await onConflict(insert.values(piece)).updateEntity(false).callListeners(false).execute();
  }
}

/** Changes the rows that match and says how many did. */
export async function updateRows<T extends ObjectLiteral>(
  units: DatabaseUnitOfWork,
  entity: EntitySchema<T>,
  change: QueryDeepPartialEntity<T>,
  where: string,
  parameters: ObjectLiteral,
): Promise<number> {
  const update = units.manager.createQueryBuilder().update(entity).set(change).where(where, parameters);
  const { affected } = await update.callListeners(false).execute();
  return affected ?? 0;
}

/** Asks in SQL that both databases understand, with `:name` parameters; `R` is what the statement selects. */
export async function ask<R>(manager: EntityManager, sql: string, parameters: ObjectLiteral = {}): Promise<R[]> {
  const [query, values] = manager.connection.driver.escapeQueryWithParameters(sql, parameters, {});
  return manager.query<R[]>(query, values);
}
