import type { ConcordanceTerm } from '@triptych/memory';
import type { Mark, TextIndex } from './text-index.js';

/**
 * The full-text index of SQLite (sqlite.org/fts5.html). It keeps no texts, only where each stem stands. Stems and marks are
 * of letters and digits, so each is one token.
 */
export const fts5Index: TextIndex = {
  select: (locale, parameter) => ({
    sql: `SELECT rowid AS "id" FROM "memory_stems_${locale}" WHERE "memory_stems_${locale}" MATCH :${parameter}`,
    id: 'rowid',
  }),

  expression({ terms, not, marks = [], notMarks = [] }) {
    const all = [`stems : (${terms.map(phrase).join(' AND ')})`, ...marks.map(marked)].join(' AND ');
    return [`(${all})`, ...(not ? [`stems : (${phrase(not)})`] : []), ...notMarks.map(marked)].join(' NOT ');
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

/** Stems next to each other; the last one, while it is being typed, may be longer. */
function phrase({ stems, prefix }: ConcordanceTerm): string {
  const exact = `"${stems.join(' ')}"`;
  return prefix === undefined ? exact : `(${exact} OR "${[...stems.slice(0, -1), prefix].join(' ')}" *)`;
}

function marked(mark: Mark): string {
  return `marks : ${mark}`;
}
