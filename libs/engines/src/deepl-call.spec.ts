import { parseRetryAfter } from './deepl-call.js';

const NOW = Date.parse('2026-03-02T12:00:00Z');

describe('Retry-After', () => {
  it.each<[unknown, number | undefined]>([
    ['7', 7000],
    [' 0 ', 0],
    ['Mon, 02 Mar 2026 12:00:30 GMT', 30_000],
    ['Mon, 02 Mar 2026 11:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%j means %p milliseconds', (value, milliseconds) => {
    expect(parseRetryAfter(value, NOW)).toBe(milliseconds);
  });
});
