import type { AlignedRow } from '@triptych/contracts';
import { ariaShortcut } from '../review/shortcut.js';
import type { AlignHands, AlignView } from './align-act.js';
import { nextWaiting } from './acts-in-hand.js';
import { ALIGN_ACTS } from './align-acts.js';

/** Rows one below the other, with so many French and English sentences: `1|1`. */
function rowsOf(...shapes: string[]): AlignedRow[] {
  let [fr, en] = [0, 0];
  return shapes.map((shape) => {
    const [french = 0, english = 0] = shape.split('|').map(Number);
    const runs = { fr: { start: fr, end: (fr += french) }, en: { start: en, end: (en += english) } };
    return { runs, confidence: 0.5, state: 'proposed' };
  });
}

const ROWS = rowsOf('1|1', '2|1', '1|0', '1|1');

function aView(overrides: Partial<AlignView> = {}): AlignView {
  return {
    rows: ROWS,
    place: { row: 1, cell: 'fr' },
    cells: ['fr', 'en'],
    canUndo: false,
    isHeld: false,
    ...overrides,
  };
}

const inRow = (row: number | null, state?: AlignedRow['state']) =>
  aView({
    place: { row, cell: 'fr' },
    rows: row === null || !state ? ROWS : ROWS.with(row, { ...ROWS[row]!, state }),
  });
const enabled = (view: AlignView, ...ids: string[]) =>
  ALIGN_ACTS.filter((act) => ids.includes(act.id) && act.isEnabled(view)).map(({ id }) => id);

/** What an act leads to: the shapes are as the rows then are. */
function done(id: string, view: AlignView) {
  let result: { rows: AlignView['rows']; row: number | null } = { rows: view.rows, row: view.place.row };
  const hands: AlignHands = {
    edit: (rows, row) => (result = { rows, row }),
    go: ({ row }) => (result = { ...result, row }),
    undo: () => undefined,
    keep: () => undefined,
    showKeys: () => undefined,
  };
  ALIGN_ACTS.find((act) => act.id === id)?.run(hands, view);
  return result;
}

test.each([
  ['confirms what waits', inRow(0), ['confirm']],
  ['goes on from what is confirmed', inRow(0, 'confirmed'), ['go-on']],
  ['confirms what was left out', inRow(0, 'left-out'), ['confirm']],
  ['goes on from a row that stands alone', inRow(2), ['go-on']],
  ['does nothing where nothing is in hand', inRow(null), []],
  ['does nothing to rows that somebody else changed', aView({ isHeld: true }), ['go-on']],
])('Enter %s', (_, view, expected) => {
  expect(enabled(view, 'confirm', 'go-on')).toEqual(expected);
});

test('what cannot be done with a row is not offered', () => {
  const edits = ['join', 'split', 'move-up', 'move-down', 'apart'];
  expect(enabled(inRow(1), ...edits)).toEqual(['join', 'split', 'move-up', 'move-down', 'apart']);
  expect(enabled(inRow(0), ...edits)).toEqual(['join', 'move-down', 'apart']);
  expect(enabled(inRow(3), ...edits)).toEqual(['move-up', 'apart']);
  expect(enabled(inRow(2), ...edits)).toEqual(['join', 'move-up', 'move-down']);
  expect(enabled(aView({ isHeld: true, canUndo: true }), ...edits, 'undo')).toEqual([]);
});

test('a decision leads to the next row that waits, and past the last one to the first', () => {
  expect(done('confirm', inRow(0)).row).toBe(1);
  expect(done('confirm', inRow(1)).row).toBe(3);
  expect(done('leave-out', inRow(3)).row).toBe(0);
  expect(nextWaiting(rowsOf('1|0'), null)).toBeNull();
});

test('a row that loses its last sentence gives way to the one that has it', () => {
  const up = done('move-up', inRow(2));
  expect([up.rows.length, up.row]).toEqual([3, 1]);
  const down = done('move-down', inRow(2));
  expect([down.rows.length, down.row]).toEqual([3, 2]);
});

test('only what is confirmed goes into the memory', () => {
  expect(enabled(aView(), 'keep', 'confirm-sure')).toEqual([]);
  expect(enabled(inRow(0, 'confirmed'), 'keep')).toEqual(['keep']);
  expect(enabled(aView({ rows: ROWS.map((row) => ({ ...row, confidence: 0.9 })) }), 'confirm-sure')).toEqual([
    'confirm-sure',
  ]);
});

test('one moves within the rows and languages that there are', () => {
  const moves = ['previous', 'next', 'left', 'right'];
  expect(enabled(inRow(0), ...moves)).toEqual(['next', 'right']);
  expect(enabled(aView({ place: { row: 3, cell: 'en' } }), ...moves)).toEqual(['previous', 'left']);
  expect(enabled(inRow(null), ...moves)).toEqual(['previous', 'next']);
});

test('every act has a name of its own, and two that share keys are never enabled together', () => {
  expect(new Set(ALIGN_ACTS.map(({ id }) => id)).size).toBe(ALIGN_ACTS.length);
  const states = ['proposed', 'confirmed', 'left-out'] as const;
  const views = [null, 0, 1, 2, 3].flatMap((row) => states.map((state) => inRow(row, state)));
  for (const view of [...views, aView({ isHeld: true }), aView({ canUndo: true })]) {
    const keys = ALIGN_ACTS.filter((act) => act.isEnabled(view)).map(({ shortcut }) => ariaShortcut(shortcut));
    expect(keys).toHaveLength(new Set(keys).size);
  }
});
