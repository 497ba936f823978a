import type { ConcordanceTerm } from '@triptych/memory';
import { ask } from '../rows.js';
import type { IndexedText, Mark, TextIndex, Wanted } from './text-index.js';

/** The newest texts, among which a phrase is looked for first. */
const NEWEST = 1000;

/**
 * The full-text index of PostgreSQL (chapter 12 of its manual): stems as a `tsvector`, marks among them with a sign that no
 * stem has.
 */
export const tsvectorIndex: TextIndex = {
  async find(manager, locale, wanted, { below, except, limit }) {
    const rest = [
      ...(below === null ? [] : ['unit_id < :below']),
      ...(except.length === 0 ? [] : ['unit_id NOT IN (:...except)']),
    ];
    const parameters = { match: expression(wanted), below, except, limit };
    const select = async (from: string, order: string) => {
      const where = [matches('match'), ...rest].join(' AND ');
      const sql = `SELECT unit_id AS "id" FROM ${from} WHERE ${where} ORDER BY ${order} DESC LIMIT :limit`;
      return (await ask<{ id: number }>(manager, sql, parameters)).map(({ id }) => id);
    };
    const table = `"memory_stems_${locale}"`;
    if (!wanted.terms.some(({ stems }) => stems.length > 1)) return select(table, 'unit_id');
    // How often words stand next to each other the planner does not know: it takes a rare phrase of common words for a
    // common one, and reads all texts from the newest on. So it is told: a sum is no order that an index has.
    const before = below === null ? '' : 'WHERE unit_id < :below';
    const newest = `(SELECT unit_id, stems FROM ${table} ${before} ORDER BY unit_id DESC LIMIT ${NEWEST}) AS newest`;
    const found = await select(newest, 'unit_id');
    if (found.length >= limit) return found;
    return select(table, found.length === 0 ? 'unit_id + 0' : 'unit_id');
  },

  condition(_, locale, wanted) {
    const name = `match_${locale}`;
    const sql = `unit.id IN (SELECT unit_id FROM "memory_stems_${locale}" WHERE ${matches(name)})`;
    return Promise.resolve({ sql, parameters: { [name]: expression(wanted) } });
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

function matches(parameter: string): string {
  return `stems @@ CAST(:${parameter} AS tsquery)`;
}

function expression({ terms, not, marks = [], notMarks = [] }: Wanted): string {
  return [
    ...terms.map(phrase),
    ...marks.map(marked),
    ...(not ? [`!${phrase(not)}`] : []),
    ...notMarks.map((mark) => `!${marked(mark)}`),
  ].join(' & ');
}

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
