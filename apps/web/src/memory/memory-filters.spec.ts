import { filtersOf, isConcordance, isFiltered, openUnitOf, paramsOf } from './memory-filters.js';

describe('the filters of the memory', () => {
  test.each([
    ['', {}],
    ['q=eau&locale=FR&origin=imported&removed=true', { q: 'eau', locale: 'fr', origin: 'imported', removed: 'true' }],
    ['suspicion=any&from=2026-01-31', { suspicion: 'any', from: '2026-01-31' }],
    ['suspicion=numbers&reference=%20old.tmx%20&batch=7', { suspicion: 'numbers', reference: 'old.tmx', batch: '7' }],
    ['q=%20&locale=de&origin=guessed&suspicion=odd&removed=yes', {}],
    ['from=2026-06-31&to=yesterday', {}],
  ])('are read from the address ?%s', (address, filters) => {
    expect(filtersOf(new URLSearchParams(address))).toEqual(filters);
  });

  test('survive the way through the address', () => {
    const filters = { q: 'eau & sol', locale: 'fr', suspicion: 'length', to: '2026-02-28', removed: 'true' } as const;
    expect(filtersOf(paramsOf(filters, 12))).toEqual(filters);
  });

  test('filter nothing when there are none, or only the language of no phrase', () => {
    expect(isFiltered({ q: undefined, locale: 'fr' })).toBe(false);
    expect(isFiltered({ q: 'eau' })).toBe(true);
    expect(isFiltered({ removed: 'true' })).toBe(true);
  });

  test('ask for a concordance with a phrase in a known language and nothing else', () => {
    expect(isConcordance({ q: 'eau', locale: 'fr' })).toBe(true);
    expect(isConcordance({ q: 'eau', locale: 'fr', origin: 'approved' })).toBe(false);
    expect(isConcordance({ q: 'eau' })).toBe(false);
    expect(isConcordance({ locale: 'fr' })).toBe(false);
  });
});

test.each([
  ['unit=12', 12],
  ['unit=0', undefined],
  ['unit=12345678901', undefined],
  ['unit=last', undefined],
  ['', undefined],
])('the open unit is read from the address ?%s', (address, id) => {
  expect(openUnitOf(new URLSearchParams(address))).toBe(id);
});

test('the open unit stands in the address beside the filters', () => {
  expect(paramsOf({ q: 'eau' }, 12).toString()).toBe('q=eau&unit=12');
});
