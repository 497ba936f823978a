import type { Locale } from '@triptych/domain';
import { keyedWords } from './keyed-words.js';

const found = (text: string, locale: Locale, known = {}) => keyedWords(text, locale, 'en', known).flat();

describe('the words by which a segment is found again', () => {
  test.each([
    ['numbers however they are grouped', '12 500', 'fr', '12,500', 'en', 'number'],
    ['numbers with decimals', '3,8', 'fr', '3.8', 'en', 'number'],
    ['numbers in letters', 'trois', 'fr', '3', 'en', 'taught'],
    ['names', 'à Sandiara', 'fr', 'in Sandiara', 'en', 'name'],
    ['addresses', 'voir https://iom.example/a.', 'fr', 'see https://iom.example/a.', 'en', 'address'],
    ['quotation marks', '« oui »', 'fr', '“yes”', 'en', 'mark'],
    ['meanings', 'lundi', 'fr', 'Monday', 'en', 'taught'],
    ['stems', 'migration', 'fr', 'migración', 'es', 'stem'],
    ['stems that lost a letter', 'état', 'fr', 'state', 'en', 'beginning'],
    ['consonants', 'gobernar', 'es', 'governing', 'en', 'skeleton'],
  ] as const)('are alike for %s', (_, text, locale, other, otherLocale, kind) => {
    const keys = found(other, otherLocale).filter((each) => each.kind === kind);
    expect(
      found(text, locale).filter((each) => keys.some(({ key }) => each.kind === kind && key === each.key)),
    ).not.toEqual([]);
  });

  test('are not alike for other numbers', () => {
    expect(found('12 500', 'fr')).not.toEqual(found('12 600', 'fr'));
  });

  test('are asked of the dictionary in lower case', () => {
    const asked: string[] = [];
    const words = (word: string): string[] => {
      asked.push(word);
      return ['owl'];
    };
    const keys = found('Le Hibou', 'fr', { words }).filter(({ kind }) => kind === 'taught');
    expect(asked).toEqual(['le', 'hibou']);
    expect(keys).toContainEqual({ kind: 'taught', key: ' owl' });
  });

  test.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a word without end', 'x'.repeat(10_000)],
  ])('are none in %s', (_, text) => {
    expect(found(text, 'fr')).toEqual([]);
  });

  test('are limited in a text without end', () => {
    const text = Array.from({ length: 5000 }, (_, index) => `mot${index}`).join(' ');
    expect(keyedWords(text, 'fr', 'en', {})).toHaveLength(300);
  });
});
