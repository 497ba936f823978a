import { ERROR_CODES, LOCALES } from '@triptych/domain';
import { fill, PROBLEM_TEXTS } from './problem-texts.js';

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

test.each(ERROR_CODES.flatMap((code) => LOCALES.map((locale) => [locale, code] as const)))(
  'in %s, %s has its own words and the same places as in English',
  (locale, code) => {
    const { title, detail } = PROBLEM_TEXTS[locale][code];
    expect(placesOf(detail)).toEqual(placesOf(PROBLEM_TEXTS.en[code].detail));
    if (locale !== 'en') expect([title, detail]).not.toContain(PROBLEM_TEXTS.en[code].title);
    if (locale === 'fr') expect(`${title} ${detail}`).not.toMatch(/[^\u00A0\u202F\d][:;!?»]|« |'/);
  },
);

test('places are filled from the details; what is not there stays visible', () => {
  expect(fill('{a}, {b}; {c}', { a: 1, b: ['fr', 'es'] })).toBe('1, fr, es; {c}');
});
