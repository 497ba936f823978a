import type { AlignedRow, MemoryAlignment } from '@triptych/contracts';
import fc from 'fast-check';
import { alignReducer, alignState, canKeepMine, isDirty, type AlignEvent, type AlignState } from './align-state.js';
import { confirmSure, decide, joinNext, moveDown, setApart, split } from './row-edits.js';

const row = (start: number, end: number, confidence = 0.9): AlignedRow => ({
  runs: { fr: { start, end }, en: { start, end } },
  confidence,
  state: 'proposed',
});

function anAlignment(overrides: Partial<MemoryAlignment> = {}): MemoryAlignment {
  const segments = [0, 1, 2, 3, 4].map((n) => ({
    text: `Sentence ${String(n)}`,
    block: n,
    type: 'paragraph' as const,
  }));
  return {
    ...{ id: '7', name: 'Tripoli 2023', revision: 3, at: '2026-05-03T10:00:00Z', keptAt: null },
    by: { id: 'mona', name: 'Mona' },
    versions: { fr: { name: '', segments }, en: { name: '', segments } },
    rows: [row(0, 1), row(1, 3), row(3, 4), row(4, 5)],
    ...overrides,
  };
}

const after = (state: AlignState, ...events: AlignEvent[]) => events.reduce(alignReducer, state);
const first = alignState(anAlignment());
const edited = after(first, { type: 'edited', rows: joinNext(first.rows, 0), place: { row: 0, cell: 'en' } });
const stored = (alignment: Partial<MemoryAlignment>) =>
  ({ type: 'stored', alignment: anAlignment(alignment) }) as const;

test('the first row that waits is in hand', () => {
  const [one, ...others] = anAlignment().rows;
  expect(first.place).toEqual({ row: 0, cell: 'fr' });
  expect(alignState(anAlignment({ rows: [{ ...one!, state: 'confirmed' }, ...others] })).place.row).toBe(1);
  expect(alignState(anAlignment({ rows: [] })).place.row).toBeNull();
});

test('undo brings back the rows and the place, and what is as the desk holds it is not stored', () => {
  expect(isDirty(edited)).toBe(true);
  const undone = after(edited, { type: 'went', place: { row: 2, cell: 'en' } }, { type: 'undone' });
  expect(undone.rows).toBe(first.rows);
  expect(undone.place).toEqual(first.place);
  expect(isDirty(undone)).toBe(false);
  expect(after(undone, { type: 'undone' })).toBe(undone);
});

test('undo restores everything after any changes, however many', () => {
  const change = fc.tuple(fc.constantFrom(joinNext, split, confirmSure), fc.nat({ max: 4 })).map(
    ([edit, at]) =>
      (state: AlignState) =>
        edit(state.rows, at),
  );
  const others = fc.nat({ max: 4 }).chain((at) =>
    fc.constantFrom(
      (state: AlignState) => setApart(state.rows, at, 'en'),
      (state: AlignState) => moveDown(state.rows, at, 'fr'),
      (state: AlignState) => decide(state.rows, at, 'left-out'),
    ),
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(change, others), { maxLength: 40 }), (changes) => {
      let state = first;
      for (const each of changes) {
        state = after(state, { type: 'edited', rows: each(state), place: { row: 0, cell: 'en' } });
      }
      while (state.past.length > 0) state = after(state, { type: 'undone' });
      expect(state.rows).toBe(first.rows);
      expect(state.place).toEqual(first.place);
    }),
  );
});

test('what is changed while rows are on their way is still to be stored', () => {
  const sent = after(edited, { type: 'sent' });
  expect(isDirty(after(sent, stored({ revision: 4 })))).toBe(false);
  const more = after(sent, { type: 'edited', rows: split(sent.rows, 0), place: { row: 0, cell: 'fr' } });
  const then = after(more, stored({ revision: 4 }));
  expect(isDirty(then)).toBe(true);
  expect(then.held.revision).toBe(4);
});

describe('what somebody else stored', () => {
  const others = anAlignment({ revision: 4, rows: [row(0, 2), row(2, 5)] });
  test('is taken over where nothing is at stake', () => {
    const heard = after(first, { type: 'went', place: { row: 3, cell: 'en' } }, { type: 'heard', alignment: others });
    expect(heard.rows).toBe(others.rows);
    expect(heard.place).toEqual({ row: 1, cell: 'en' });
    expect(after(first, { type: 'heard', alignment: anAlignment() })).toBe(first);
  });

  test('does not touch the rows when it only was put into the memory', () => {
    const kept = after(edited, {
      type: 'heard',
      alignment: anAlignment({ revision: 4, keptAt: '2026-05-03T11:00:00Z' }),
    });
    expect(kept.theirs).toBeNull();
    expect(kept.rows).toBe(edited.rows);
    expect(kept.held).toMatchObject({ revision: 4, keptAt: '2026-05-03T11:00:00Z' });
  });

  test('is a choice where the person has changed rows', () => {
    const asked = after(edited, { type: 'sent' }, { type: 'stale', current: others });
    expect(asked.theirs).toBe(others);
    expect(asked.rows).toBe(edited.rows);
    const mine = after(asked, { type: 'mine-kept' });
    expect([mine.rows, mine.held.revision, isDirty(mine)]).toEqual([edited.rows, 4, true]);
    const theirs = after(asked, { type: 'theirs-taken' });
    expect([theirs.rows, theirs.past, isDirty(theirs)]).toEqual([others.rows, [], false]);
  });

  test('cannot be overruled when a version is another one', () => {
    const { versions } = anAlignment();
    const asked = after(edited, { type: 'stale', current: { ...others, versions: { fr: versions.fr! } } });
    expect(canKeepMine(asked)).toBe(false);
    expect(after(asked, { type: 'mine-kept' })).toBe(asked);
  });
});
