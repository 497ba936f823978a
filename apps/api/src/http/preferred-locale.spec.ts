import { preferredLocale } from './preferred-locale.js';

test.each([
  [undefined, 'en'],
  ['', 'en'],
  ['de', 'en'],
  ['es', 'es'],
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['de, en;q=0.4, es;q=0.7', 'es'],
  ['fr;q=0, es;q=0.1', 'es'],
  ['*', 'en'],
])('%j is answered in %s', (header, locale) => {
  expect(preferredLocale(header)).toBe(locale);
});

test('only what is offered is chosen, else the first of the offer', () => {
  expect(preferredLocale('fr, es;q=0.5', ['en', 'es'])).toBe('es');
  expect(preferredLocale('de', ['fr', 'es'])).toBe('fr');
});
