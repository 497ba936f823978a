import type { Locale } from '@triptych/domain';
import type { ConcordanceTerm } from '@triptych/memory';
import { ask } from '../rows.js';
import type { Mark, TextIndex, Wanted } from './text-index.js';

/** Hits that SQLite may list before it looks at the first unit. Where there are more, each unit is asked instead. */
const MOST_LISTED = 10_000;

/**
 * The full-text index of SQLite (sqlite.org/fts5.html). It keeps no texts, only where each stem stands. Stems and marks are
 * of letters and digits, so each is one token.
 */
export const fts5Index: TextIndex = {
  async find(manager, locale, wanted, { below, except, limit }) {
    const rest = [
      ...(below === null ? [] : ['rowid < :below']),
      ...(except.length === 0 ? [] : ['rowid NOT IN (:...except)']),
    ];
    const sql = `${[matching(locale, 'match'), ...rest].join(' AND ')} ORDER BY rowid DESC LIMIT :limit`;
    const rows = await ask<{ id: number }>(manager, sql, { match: expression(wanted), below, except, limit });
    return rows.map(({ id }) => id);
  },

  async condition(manager, locale, wanted) {
    const name = `match_${locale}`;
    const parameters = { [name]: expression(wanted) };
    const matches = matching(locale, name);
    const listed = `SELECT COUNT(*) AS "count" FROM (${matches} LIMIT ${MOST_LISTED + 1}) AS hits`;
    const [row] = await ask<{ count: number }>(manager, listed, parameters);
    const isCommon = (row?.count ?? 0) > MOST_LISTED;
    return { sql: isCommon ? `EXISTS (${matches} AND rowid = unit.id)` : `unit.id IN (${matches})`, parameters };
  },

  async add(manager, locale, texts) {
    const rows = texts.map(({ unitId, stems, marks }) => [unitId, stems.join(' '), marks.join(' ')]);
    await manager.query(
      `INSERT INTO "memory_stems_${locale}" (rowid, stems, marks)
       SELECT json_extract(value, '$[0]'), json_extract(value, '$[1]'), json_extract(value, '$[2]') FROM json_each(?)`,
      [JSON.stringify(rows)],
    );
  },

  async remove(manager, locale, unitIds) {
    await manager.query(`DELETE FROM "memory_stems_${locale}" WHERE rowid IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(unitIds),
    ]);
  },

  async clear(manager, locale) {
    await manager.query(`INSERT INTO "memory_stems_${locale}" ("memory_stems_${locale}") VALUES ('delete-all')`);
  },
};

function matching(locale: Locale, parameter: string): string {
  return `SELECT rowid AS "id" FROM "memory_stems_${locale}" WHERE "memory_stems_${locale}" MATCH :${parameter}`;
}

function expression({ terms, not, marks = [], notMarks = [] }: Wanted): string {
  const all = [`stems : (${terms.map(phrase).join(' AND ')})`, ...marks.map(marked)].join(' AND ');
  return [`(${all})`, ...(not ? [`stems : (${phrase(not)})`] : []), ...notMarks.map(marked)].join(' NOT ');
}

/** Stems next to each other; the last one, while it is being typed, may be longer. */
function phrase({ stems, prefix }: ConcordanceTerm): string {
  const exact = `"${stems.join(' ')}"`;
  return prefix === undefined ? exact : `(${exact} OR "${[...stems.slice(0, -1), prefix].join(' ')}" *)`;
}

function marked(mark: Mark): string {
  return `marks : ${mark}`;
}
