import type { AlignedRow } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';

/**
 * Changes of rows by a person. Each answers new rows in which every sentence of every version stands once and in order, or
 * the same rows when there is nothing to change. What a person put together is sure and waits to be confirmed.
 */
export type Rows = readonly AlignedRow[];

type Run = NonNullable<AlignedRow['runs'][Locale]>;

/** Puts a row and the next one together. */
export function joinNext(rows: Rows, at: number): Rows {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next) return rows;
  const joined = rowOf(row, (run, locale) => ({ start: run.start, end: next.runs[locale]?.end ?? run.end }));
  return rows.toSpliced(at, 2, joined);
}

/** Cuts a row behind the first sentence of each language. */
export function split(rows: Rows, at: number): Rows {
  const row = rows[at];
  if (!row || !languagesOf(row).some((locale) => sentencesIn(row, locale) > 1)) return rows;
  const cut = ({ start, end }: Run) => Math.min(start + 1, end);
  const first = rowOf(row, (run) => ({ start: run.start, end: cut(run) }));
  const rest = rowOf(row, (run) => ({ start: cut(run), end: run.end }));
  return rows.toSpliced(at, 1, first, rest);
}

/** Puts what one language says in a row of its own behind that row. */
export function setApart(rows: Rows, at: number, locale: Locale): Rows {
  const row = rows[at];
  if (!row || sentencesIn(row, locale) === 0 || languagesOf(row).length < 2) return rows;
  const others = rowOf(row, (run, each) => (each === locale ? { start: run.start, end: run.start } : run));
  const alone = rowOf(row, (run, each) => (each === locale ? run : { start: run.end, end: run.end }));
  return rows.toSpliced(at, 1, others, alone);
}

/** Moves the last sentence that one language has in a row to the next row. */
export function moveDown(rows: Rows, at: number, locale: Locale): Rows {
  const [row, next] = [rows[at], rows[at + 1]];
  if (!row || !next || sentencesIn(row, locale) === 0) return rows;
  return rows.toSpliced(
    at,
    2,
    ...written(
      rowOf(row, (run, each) => (each === locale ? { start: run.start, end: run.end - 1 } : run)),
      rowOf(next, (run, each) => (each === locale ? { start: run.start - 1, end: run.end } : run)),
    ),
  );
}

/** Moves the first sentence that one language has in a row to the previous row. */
export function moveUp(rows: Rows, at: number, locale: Locale): Rows {
  const [previous, row] = [rows[at - 1], rows[at]];
  if (!previous || !row || sentencesIn(row, locale) === 0) return rows;
  return rows.toSpliced(
    at - 1,
    2,
    ...written(
      rowOf(previous, (run, each) => (each === locale ? { start: run.start, end: run.end + 1 } : run)),
      rowOf(row, (run, each) => (each === locale ? { start: run.start + 1, end: run.end } : run)),
    ),
  );
}

/** Says what becomes of a row. One that has only one language has nothing to confirm. */
export function decide(rows: Rows, at: number, state: AlignedRow['state']): Rows {
  const row = rows[at];
  if (!row || row.state === state || (state === 'confirmed' && !isPaired(row))) return rows;
  return rows.with(at, { ...row, state });
}

/** Confirms every row that the desk is sure of. */
export function confirmSure(rows: Rows): Rows {
  if (!rows.some(isSure)) return rows;
  return rows.map((row) => (isSure(row) ? { ...row, state: 'confirmed' } : row));
}

/** True for a row that says something in two languages at least: another one can be no unit. */
export function isPaired(row: AlignedRow): boolean {
  return languagesOf(row).length > 1;
}

/** True for a row that waits for a decision. */
export function isWaiting(row: AlignedRow): boolean {
  return row.state === 'proposed' && isPaired(row);
}

/** From this confidence on, hardly a row is wrong: the bench of the alignment counts from the same. */
const SURE = 0.8;

/** True for a row that waits and need not be looked at. */
export function isSure(row: AlignedRow): boolean {
  return isWaiting(row) && row.confidence >= SURE;
}

/** How many sentences one language has in a row. */
export function sentencesIn({ runs }: AlignedRow, locale: Locale): number {
  const run = runs[locale];
  return run ? run.end - run.start : 0;
}

/** Languages that say something in a row. */
export function languagesOf(row: AlignedRow): Locale[] {
  return LOCALES.filter((locale) => sentencesIn(row, locale) > 0);
}

/** A row with other runs. */
function rowOf({ runs }: AlignedRow, change: (run: Run, locale: Locale) => Run): AlignedRow {
  const changed: Partial<Record<Locale, Run>> = {};
  for (const locale of LOCALES) if (runs[locale]) changed[locale] = change(runs[locale], locale);
  return { runs: changed, confidence: 1, state: 'proposed' };
}

/** Without the rows in which nothing is left. */
function written(...rows: AlignedRow[]): AlignedRow[] {
  return rows.filter((row) => languagesOf(row).length > 0);
}
