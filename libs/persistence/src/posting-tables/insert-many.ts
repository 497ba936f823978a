import type { EntityManager } from 'typeorm';

/** Rows of one statement. */
const AT_ONCE = 200;

/**
 * Adds rows, each with the values of the columns in their order: millions of them, for which query builders are too slow.
 * Rows are asked for as they are needed, so whoever makes them does not keep the process busy all at once.
 */
export async function insertMany(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly unknown[]>,
): Promise<void> {
  let piece: (readonly unknown[])[] = [];
  for (const row of rows) {
    piece.push(row);
    if (piece.length < AT_ONCE) continue;
    await insert(manager, table, columns, piece);
    piece = [];
  }
  if (piece.length > 0) await insert(manager, table, columns, piece);
}

function insert(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<unknown> {
  const { driver } = manager.connection;
  const names = columns.map((column) => `"${column}"`).join(', ');
  const values = rows.map((_, row) => {
    const parameters = columns.map((column, at) => driver.createParameter(column, row * columns.length + at));
    return `(${parameters.join(', ')})`;
  });
  return manager.query(`INSERT INTO "${table}" (${names}) VALUES ${values.join(', ')}`, rows.flat());
}
