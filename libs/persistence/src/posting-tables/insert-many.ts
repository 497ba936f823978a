import type { EntityManager } from 'typeorm';
import { inPieces } from '../rows.js';

/** Adds rows, each with the values of the columns in their order: millions of them, for which query builders are too slow. */
export async function insertMany(
  manager: EntityManager,
  table: string,
  columns: readonly string[],
  rows: readonly (readonly unknown[])[],
): Promise<void> {
  const { driver } = manager.connection;
  const names = columns.map((column) => `"${column}"`).join(', ');
  for (const piece of inPieces(rows)) {
    const values = piece.map((_, row) => {
      const parameters = columns.map((column, at) => driver.createParameter(column, row * columns.length + at));
      return `(${parameters.join(', ')})`;
    });
    await manager.query(`INSERT INTO "${table}" (${names}) VALUES ${values.join(', ')}`, piece.flat());
  }
}
