import type { ConcordanceTerm } from '@triptych/memory';
import type { IndexedText, Mark, TextIndex } from './text-index.js';

/**
 * The full-text index of PostgreSQL (chapter 12 of its manual): stems as a `tsvector`, marks among them with a sign that no
 * stem has.
 */
export const tsvectorIndex: TextIndex = {
  select: (locale, parameter) => ({
    sql: `SELECT unit_id AS "id" FROM "memory_stems_${locale}" WHERE stems @@ CAST(:${parameter} AS tsquery)`,
    id: 'unit_id',
  }),

  expression({ terms, not, marks = [], notMarks = [] }) {
    return [
      ...terms.map(phrase),
      ...marks.map(marked),
      ...(not ? [`!${phrase(not)}`] : []),
      ...notMarks.map((mark) => `!${marked(mark)}`),
    ].join(' & ');
  },

  async add(manager, locale, texts) {
    await manager.query(
      `INSERT INTO "memory_stems_${locale}" ("unit_id", "stems") SELECT * FROM unnest($1::integer[], $2::tsvector[])`,
      [texts.map(({ unitId }) => unitId), texts.map(vector)],
    );
  },

  async remove(manager, locale, unitIds) {
    await manager.query(`DELETE FROM "memory_stems_${locale}" WHERE "unit_id" = ANY($1::integer[])`, [unitIds]);
  },

  async clear(manager, locale) {
    await manager.query(`TRUNCATE "memory_stems_${locale}"`);
  },
};

/** `'stem':1,5 'other':2 '+es'`, places counted from 1. */
function vector({ stems, marks }: IndexedText): string {
  const places = new Map<string, number[]>();
  stems.forEach((stem, index) => {
    const known = places.get(stem);
    if (known) known.push(index + 1);
    else places.set(stem, [index + 1]);
  });
  return [...[...places].map(([stem, all]) => `${quoted(stem)}:${all.join(',')}`), ...marks.map(marked)].join(' ');
}

/** Stems next to each other; the last one, while it is being typed, may be longer. */
function phrase({ stems, prefix }: ConcordanceTerm): string {
  const exact = stems.map(quoted).join(' <-> ');
  if (prefix === undefined) return `(${exact})`;
  return `((${exact}) | (${[...stems.slice(0, -1).map(quoted), `${quoted(prefix)}:*`].join(' <-> ')}))`;
}

function marked(mark: Mark): string {
  return quoted(`+${mark}`);
}

function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}
