import { dueOf, isLate } from './due.js';

/** Wednesday. */
const NOW = new Date(2026, 2, 4, 10, 0, 0);

function at(day: number, hour: number, minute = 0): Date {
  return new Date(2026, 2, day, hour, minute);
}

describe('a promise, seen on Wednesday at 10:00', () => {
  test.each([
    [at(4, 10), 'now', undefined],
    [at(4, 10, 25), 'in-minutes', 25],
    [at(4, 11), 'in-hours', 1],
    [at(4, 12, 59), 'in-hours', 2],
    [at(4, 23, 30), 'in-hours', 13],
    [at(5, 9), 'tomorrow', undefined],
    [at(4, 21, 59), 'in-hours', 11],
    [at(6, 9), 'on-weekday', undefined],
    [at(10, 9), 'on-weekday', undefined],
    [at(11, 9), 'on-day', undefined],
    [at(4, 9, 35), 'late-minutes', 25],
    [at(4, 8), 'late-hours', 2],
    [at(3, 23), 'late-hours', 11],
    [at(3, 9), 'late-yesterday', undefined],
    [at(2, 9), 'late-weekday', undefined],
    [at(-8, 9), 'late-day', undefined],
  ])('%s is %s', (promise, kind, n) => {
    const due = dueOf(promise, NOW);
    expect(due.kind).toBe(kind);
    expect('n' in due ? due.n : undefined).toBe(n);
  });

  test('is late only once it is past', () => {
    expect(isLate(dueOf(at(4, 9), NOW))).toBe(true);
    expect(isLate(dueOf(at(4, 11), NOW))).toBe(false);
  });
});
