import type { MemoryImport } from '@triptych/contracts';
import { broughtBy, byCount, isApplicable, isMoving, isReversible, sumOf } from './import-progress.js';

const REPORT: MemoryImport['report'] = {
  ...{ read: 9, added: 4, merged: 2, variants: 1, unchanged: 0 },
  ...{ skipped: { 'one-language': 2 }, warnings: {}, lines: [] },
};

function anImport(overrides: Partial<MemoryImport>): MemoryImport {
  return {
    ...{ id: '7', name: 'old.tmx', state: 'done', dryRun: false, bytes: 10, bytesRead: 10, report: REPORT },
    ...{ trouble: null, at: '2026-05-03T10:00:00Z', by: 'Mona', finishedAt: '2026-05-03T10:01:00Z' },
    ...overrides,
  };
}

const nothing: MemoryImport['report'] = { ...REPORT, added: 0, merged: 0, variants: 0 };

test.each([
  ['waits', { state: 'waiting', finishedAt: null }, 'moves'],
  ['is read', { state: 'running', finishedAt: null }, 'moves'],
  ['is being taken back', { state: 'cancelled', finishedAt: null }, 'moves'],
  ['was taken back', { state: 'cancelled' }, ''],
  ['came to the end of its trial', { dryRun: true }, 'can be imported'],
  ['failed in its trial', { dryRun: true, state: 'failed' }, ''],
  ['is imported', {}, 'can be taken back'],
  ['failed half-way', { state: 'failed' }, 'can be taken back'],
  ['failed before anything was read', { state: 'failed', report: nothing }, ''],
  ['brought nothing', { report: nothing }, ''],
] as const)('a file that %s', (_, overrides, expected) => {
  const item = anImport(overrides);
  const said = [
    isMoving(item) && 'moves',
    isApplicable(item) && 'can be imported',
    isReversible(item) && 'can be taken back',
  ];
  expect(said.filter(Boolean).join()).toBe(expected);
});

test('what an import brought is what is new, what was joined and what is a variant', () => {
  expect(broughtBy(anImport({}))).toBe(7);
});

test('reasons stand in the order of their number, those that never occurred not at all', () => {
  const counts = { 'empty-segment': 2, 'date-invalid': 0, 'one-language': 7, 'cut-short': 2 };
  expect(byCount(counts)).toEqual([
    ['one-language', 7],
    ['cut-short', 2],
    ['empty-segment', 2],
  ]);
  expect(sumOf(counts)).toBe(11);
});
