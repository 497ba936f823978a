import type { AlignedRow, MemoryAlignment } from '@triptych/contracts';
import { isDirty } from './align-state.js';
import { AlignStore, type Answer } from './align-store.js';
import { decide, type Rows } from './row-edits.js';

const ROWS: AlignedRow[] = [0, 1, 2].map((start) => ({
  runs: { fr: { start, end: start + 1 }, en: { start, end: start + 1 } },
  confidence: 0.5,
  state: 'proposed',
}));
const segments = ROWS.map((_, block) => ({ text: 'A sentence', block, type: 'paragraph' as const }));
const FIRST: MemoryAlignment = {
  ...{ id: '7', name: 'Tripoli 2023', revision: 3, at: '2026-05-03T10:00:00Z', keptAt: null },
  ...{ by: { id: 'mona', name: 'Mona' }, rows: ROWS },
  versions: { fr: { name: '', segments }, en: { name: '', segments } },
};

/** A desk that answers when it is told to, and a clock that goes on when it is told to. */
function aWorld() {
  const written: { rows: Rows; revision: number; answer: (answer: Answer) => Promise<void> }[] = [];
  const later = new Set<{ ms: number; act: () => void }>();
  const store = new AlignStore(FIRST, {
    write: (rows, revision) =>
      new Promise((resolve) => {
        const answer = async (given: Answer) => {
          resolve(given);
          await Promise.resolve();
          await Promise.resolve();
        };
        written.push({ rows, revision, answer });
      }),
    after: (ms, act) => {
      const entry = { ms, act };
      later.add(entry);
      return () => later.delete(entry);
    },
  });
  const rest = () => {
    const all = [...later];
    later.clear();
    all.forEach(({ act }) => {
      act();
    });
    return all.map(({ ms }) => ms);
  };
  const confirm = (at: number) => {
    const rows = decide(store.get().rows, at, 'confirmed');
    store.dispatch({ type: 'edited', rows, place: { row: at, cell: 'fr' } });
  };
  const stored = (revision: number): Answer => ({ type: 'stored', alignment: { ...FIRST, revision } });
  return { store, written, rest, confirm, stored };
}

test('several changes are one write, after a rest', () => {
  const { store, written, rest, confirm } = aWorld();
  confirm(0);
  confirm(1);
  expect(written).toEqual([]);
  expect(rest()).toEqual([800]);
  expect(written).toMatchObject([{ rows: store.get().rows, revision: 3 }]);
});

test('what changes during a write follows it, with the new revision', async () => {
  const { store, written, rest, confirm, stored } = aWorld();
  confirm(0);
  rest();
  confirm(1);
  rest();
  expect(written).toHaveLength(1);
  await written[0]?.answer(stored(4));
  rest();
  expect(written[1]).toMatchObject({ rows: store.get().rows, revision: 4 });
  await written[1]?.answer(stored(5));
  expect(isDirty(store.get())).toBe(false);
});

test('an unreachable desk is asked again, less and less often', async () => {
  const { written, rest, confirm } = aWorld();
  confirm(0);
  const waits = [rest()];
  for (const n of [0, 1]) {
    await written[n]?.answer({ type: 'unreachable' });
    waits.push(rest());
  }
  expect(waits).toEqual([[800], [2000], [4000]]);
  expect(written).toHaveLength(3);
});

test('nothing is sent while the person has to choose, or after a refusal', async () => {
  const { store, written, rest, confirm } = aWorld();
  confirm(0);
  rest();
  await written[0]?.answer({ type: 'stale', current: { ...FIRST, revision: 9, rows: [...ROWS] } });
  rest();
  expect(written).toHaveLength(1);
  store.dispatch({ type: 'mine-kept' });
  rest();
  expect(written[1]).toMatchObject({ revision: 9 });
  await written[1]?.answer({ type: 'refused', error: new Error('no') });
  rest();
  expect(written).toHaveLength(2);
});

test('all is stored before something else is done with the rows, or it is said that it cannot be', async () => {
  const { store, written, confirm, stored } = aWorld();
  confirm(0);
  const settled = store.settle();
  await written[0]?.answer(stored(4));
  await expect(settled).resolves.toBe(true);
  confirm(1);
  const failed = store.settle();
  await written[1]?.answer({ type: 'unreachable' });
  await expect(failed).resolves.toBe(false);
});
