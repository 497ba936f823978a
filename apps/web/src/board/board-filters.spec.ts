import { filtersOf, isFiltered, paramsOf } from './board-filters.js';

describe('the filters of the board', () => {
  test.each([
    ['', {}],
    ['state=review&locale=es&q=Turin', { state: 'review', locale: 'es', q: 'Turin' }],
    ['state=nowhere&locale=de&q=%20', {}],
    ['locale=FR', { locale: 'fr' }],
  ])('are read from the address ?%s', (address, filters) => {
    expect(filtersOf(new URLSearchParams(address))).toEqual(filters);
  });

  test('are written back without what filters nothing', () => {
    expect(paramsOf({ state: 'ready', locale: undefined, q: '' }).toString()).toBe('state=ready');
  });

  test('survive the way through the address', () => {
    const filters = { state: 'review', locale: 'en', q: 'eau & sol' } as const;
    expect(filtersOf(paramsOf(filters))).toEqual(filters);
  });

  test('filter nothing when there are none', () => {
    expect(isFiltered({ state: undefined, q: '' })).toBe(false);
    expect(isFiltered({ locale: 'fr' })).toBe(true);
  });
});
