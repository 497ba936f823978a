import type { AlignedRow } from '@triptych/contracts';
import { LOCALES, type Locale } from '@triptych/domain';
import fc from 'fast-check';
import {
  confirmSure,
  decide,
  isPaired,
  joinNext,
  languagesOf,
  moveDown,
  moveUp,
  sentencesIn,
  setApart,
  split,
  type Rows,
} from './row-edits.js';

/** Rows by the number of sentences that each language has in them: `1|2|0`. */
function rowsOf(...shapes: string[]): AlignedRow[] {
  const next: Record<Locale, number> = { fr: 0, en: 0, es: 0 };
  return shapes.map((shape) => {
    const counts = shape.split('|').map(Number);
    const runs: AlignedRow['runs'] = {};
    LOCALES.slice(0, counts.length).forEach((locale, column) => {
      const start = next[locale];
      next[locale] += counts[column] ?? 0;
      runs[locale] = { start, end: next[locale] };
    });
    return { runs, confidence: 0.5, state: 'proposed' };
  });
}

/** The same of rows; a row that is as it was proposed has no sign, one that a person put together has a star. */
function shapes(rows: Rows): string[] {
  return rows.map((row) => {
    const counts = LOCALES.filter((locale) => row.runs[locale]).map((locale) => sentencesIn(row, locale));
    return counts.join('|') + (row.confidence === 1 ? '*' : '');
  });
}

describe('a person', () => {
  const rows = rowsOf('1|1|1', '2|1|1', '1|0|1', '0|1|0');
  test.each([
    ['joins a row with the next', joinNext(rows, 1), ['1|1|1', '3|1|2*', '0|1|0']],
    ['joins nothing with the last row', joinNext(rows, 3), shapes(rows)],
    ['splits a row behind the first sentences', split(rows, 1), ['1|1|1', '1|1|1*', '1|0|0*', '1|0|1', '0|1|0']],
    ['splits no row of single sentences', split(rows, 0), shapes(rows)],
    ['sets one language apart', setApart(rows, 0, 'en'), ['1|0|1*', '0|1|0*', '2|1|1', '1|0|1', '0|1|0']],
    ['sets nothing apart where it stands alone', setApart(rows, 3, 'en'), shapes(rows)],
    ['sets nothing apart where there is nothing', setApart(rows, 2, 'en'), shapes(rows)],
    ['moves the last sentence down', moveDown(rows, 1, 'fr'), ['1|1|1', '1|1|1*', '2|0|1*', '0|1|0']],
    ['moves the first sentence up', moveUp(rows, 1, 'fr'), ['2|1|1*', '1|1|1*', '1|0|1', '0|1|0']],
    ['leaves no row empty', moveUp(rows, 3, 'en'), ['1|1|1', '2|1|1', '1|1|1*']],
    ['moves nothing over the edges', moveUp(moveDown(rows, 3, 'en'), 0, 'fr'), shapes(rows)],
  ])('%s', (_, changed, expected) => {
    expect(shapes(changed)).toEqual(expected);
  });

  test('takes out of what was confirmed what she changes', () => {
    const confirmed = rows.map((row): AlignedRow => ({ ...row, state: 'confirmed' }));
    expect(moveDown(confirmed, 0, 'es').map(({ state }) => state)).toEqual([
      'proposed',
      'proposed',
      'confirmed',
      'confirmed',
    ]);
  });

  test('confirms no row that has only one language', () => {
    expect(decide(rows, 3, 'confirmed')).toBe(rows);
    expect(decide(rows, 3, 'left-out')[3]).toMatchObject({ state: 'left-out' });
    expect(decide(rows, 2, 'confirmed')[2]).toMatchObject({ state: 'confirmed' });
  });

  test('confirms at once what is sure, and nothing that was decided or stands alone', () => {
    const sure = rows.map((row) => ({ ...row, confidence: 0.9 }));
    const some = decide(sure.with(2, rows[2]!), 0, 'left-out');
    expect(confirmSure(some).map(({ state }) => state)).toEqual(['left-out', 'confirmed', 'proposed', 'proposed']);
    expect(confirmSure(rows)).toBe(rows);
  });
});

describe('whatever a person does', () => {
  const count = fc.nat({ max: 3 });
  const start = fc
    .tuple(fc.boolean(), fc.array(fc.tuple(count, count, count), { minLength: 1, maxLength: 12 }))
    .map(([isTwo, counts]) => rowsOf(...counts.map((each) => each.slice(0, isTwo ? 2 : 3).join('|'))))
    .map((rows) => rows.filter((row) => languagesOf(row).length > 0));
  const place = fc.nat({ max: 14 });
  const locale = fc.constantFrom(...LOCALES);
  const edit = fc.oneof(
    place.map((at) => (rows: Rows) => joinNext(rows, at)),
    place.map((at) => (rows: Rows) => split(rows, at)),
    fc.tuple(place, locale).map(
      ([at, each]) =>
        (rows: Rows) =>
          setApart(rows, at, each),
    ),
    fc.tuple(place, locale).map(
      ([at, each]) =>
        (rows: Rows) =>
          moveDown(rows, at, each),
    ),
    fc.tuple(place, locale).map(
      ([at, each]) =>
        (rows: Rows) =>
          moveUp(rows, at, each),
    ),
    fc.tuple(place, fc.constantFrom('confirmed', 'left-out', 'proposed')).map(
      ([at, state]) =>
        (rows: Rows) =>
          decide(rows, at, state),
    ),
    fc.constant(confirmSure),
  );
  const edits = fc.array(edit, { maxLength: 30 });

  test('every sentence stands once and in order, and no row is empty', () => {
    fc.assert(
      fc.property(start, edits, (rows, all) => {
        const after = all.reduce((before, change) => change(before), rows as Rows);
        expect(sentences(after)).toEqual(sentences(rows));
        for (const row of after) {
          expect(languagesOf(row).length).toBeGreaterThan(0);
          expect(Object.keys(row.runs).sort()).toEqual(Object.keys(rows[0]!.runs).sort());
          if (row.state === 'confirmed') expect(isPaired(row)).toBe(true);
        }
        expect(areInOrder(after)).toBe(true);
      }),
    );
  });

  test('the rows that were there stay as they were', () => {
    fc.assert(
      fc.property(start, edits, (rows, all) => {
        const before = structuredClone(rows);
        all.reduce((each, change) => change(each), rows as Rows);
        expect(rows).toEqual(before);
      }),
    );
  });
});

/** The sentences of each language, in the order of the rows. */
function sentences(rows: Rows): Record<string, number[]> {
  return Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      rows.flatMap(({ runs }) => {
        const { start, end } = runs[locale] ?? { start: 0, end: 0 };
        return Array.from({ length: end - start }, (_, index) => start + index);
      }),
    ]),
  );
}

/** True when each run begins where the one above it ends: what the desk asks for. */
function areInOrder(rows: Rows): boolean {
  return LOCALES.every((locale) => {
    let next = 0;
    return rows.every(({ runs }) => {
      const run = runs[locale];
      if (!run) return true;
      const isNext = run.start === next && run.end >= run.start;
      next = run.end;
      return isNext;
    });
  });
}
