import { LOCALES } from '@triptych/domain';
import fc from 'fast-check';
import { searchStems } from './search-stems.js';
import { stemOf } from './stem-of.js';
import { FAMILIES, STRANGERS } from '../testing/word-families.js';

const lines = (text: string): string[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' '));

describe.each(LOCALES)('a search in %s', (locale) => {
  const stem = (word: string): string => searchStems(word, locale).join(' ');

  test.each(lines(FAMILIES[locale]))('finds every form of %s', (...forms) => {
    const stems = forms.map(stem);
    expect(stems).toEqual(forms.map(() => stems[0]));
  });

  test.each(lines(STRANGERS[locale]))('keeps %s apart from %s', (a = '', b = '') => {
    expect(stem(a)).not.toBe(stem(b));
  });

  test('never leaves a word of plain letters without a stem', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,20}$/), (word) => expect(stemOf(word, locale)).toMatch(/^[a-z]+$/)),
    );
  });
});
