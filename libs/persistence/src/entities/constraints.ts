import { columnName } from './naming.js';

/** A foreign key to the `id` of another table. */
export function refersTo(table: string, column: string, other: string) {
  return {
    name: `${table}_${columnName(column)}_fk`,
    target: other,
    columnNames: [column],
    referencedColumnNames: ['id'],
  };
}

/** A check that a column, where it has a value, holds one of the words of a closed list. */
export function oneOf(table: string, column: string, words: readonly string[]) {
  const list = words.map((word) => `'${word}'`).join(', ');
  return { name: `${table}_${column}_known`, expression: `"${column}" IN (${list})` };
}
