import { instantOf, zoneOffset } from './local-moment.js';

describe('instantOf', () => {
  it.each(['', '2026-05', '2026-05-03', 'tomorrow', '2026-99-99T10:00'])('%j names no instant', (local) => {
    expect(instantOf(local)).toBeUndefined();
  });

  it('reads the clock of this device', () => {
    expect(instantOf('2026-05-03T15:30')).toBe(new Date(2026, 4, 3, 15, 30).toISOString());
  });
});

describe('zoneOffset', () => {
  const at = (offset: number) => Object.assign(new Date(0), { getTimezoneOffset: () => offset });
  it.each([
    [0, 'UTC'],
    [-60, 'UTC+1'],
    [210, 'UTC−3:30'],
    [-345, 'UTC+5:45'],
  ])('a clock %d minutes behind UTC stands at %s', (offset, text) => {
    expect(zoneOffset(at(offset))).toBe(text);
  });
});
