import type { EntityMetadata, EntitySchema, ObjectLiteral } from 'typeorm';
import type { JsonRows } from './json-dialects.js';
import { ask } from './rows.js';
import type { DatabaseUnitOfWork } from './unit-of-work.js';

/** Rows of one statement: a statement takes some milliseconds whatever is in it. */
const AT_ONCE = 2000;
/** Characters of one statement, roughly. */
const MOST_CHARACTERS = 8_000_000;

/** Adds rows of tables whose columns are text, numbers and JSON; rows that exist are replaced. */
export async function putRows<T extends ObjectLiteral>(
  units: DatabaseUnitOfWork,
  entity: EntitySchema<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  const { connection, manager } = units;
  const metadata = manager.connection.getMetadata(entity);
  const sql = putStatement(metadata, connection.json);
  const columns = metadata.columns.map(({ propertyName, type }) => ({ propertyName, isJson: type === 'simple-json' }));
  let packed: string[] = [];
  let characters = 0;
  for (const [index, row] of rows.entries()) {
    const values = columns.map(({ propertyName, isJson }) => {
      const value: unknown = row[propertyName] ?? null;
      return isJson && value !== null ? JSON.stringify(value) : value;
    });
    const line = JSON.stringify(values);
    packed.push(line);
    characters += line.length;
    if (packed.length < AT_ONCE && characters < MOST_CHARACTERS && index < rows.length - 1) continue;
    await ask(manager, sql, { rows: `[${packed.join(',')}]` });
    [packed, characters] = [[], 0];
  }
}

/** Reads whole rows in one statement, with JSON as values. @param where in SQL, with `:name` parameters */
export async function takeRows<T extends ObjectLiteral>(
  units: DatabaseUnitOfWork,
  entity: EntitySchema<T>,
  where: string,
  parameters: ObjectLiteral,
): Promise<T[]> {
  const { manager } = units;
  const { columns, tableName } = manager.connection.getMetadata(entity);
  const names = columns.map(({ databaseName, propertyName }) => `"${databaseName}" AS "${propertyName}"`).join(', ');
  const rows = await ask<Record<string, unknown>>(
    manager,
    `SELECT ${names} FROM "${tableName}" WHERE ${where}`,
    parameters,
  );
  for (const { propertyName, type } of columns) {
    if (type !== 'simple-json') continue;
    for (const row of rows) {
      const value = row[propertyName];
      if (typeof value === 'string') row[propertyName] = JSON.parse(value) as unknown;
    }
  }
  return rows as T[];
}

const statements = new WeakMap<EntityMetadata, string>();

function putStatement(metadata: EntityMetadata, json: JsonRows): string {
  const known = statements.get(metadata);
  if (known !== undefined) return known;
  const { columns, primaryColumns, tableName } = metadata;
  const names = columns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const values = columns
    .map(({ type }, index) => json.member(index, type === 'integer' ? 'integer' : 'text'))
    .join(', ');
  const keys = primaryColumns.map(({ databaseName }) => `"${databaseName}"`).join(', ');
  const changes = columns
    .filter(({ isPrimary }) => !isPrimary)
    .map(({ databaseName }) => `"${databaseName}" = excluded."${databaseName}"`)
    .join(', ');
  const sql =
    // Without WHERE, SQLite takes ON for a part of FROM.
    `INSERT INTO "${tableName}" (${names}) SELECT ${values} FROM ${json.each('rows')} WHERE true ` +
    `ON CONFLICT (${keys}) DO UPDATE SET ${changes}`;
  statements.set(metadata, sql);
  return sql;
}
