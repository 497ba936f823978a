import { WORD } from '../fold.js';
import { GRAMMAR_CONCEPTS } from './concepts-grammar.js';
import { NEWS_CONCEPTS } from './concepts-news.js';
import { CONCEPTS } from './concepts.js';
import { withoutAccents } from './likeness.js';

const LINES = `${GRAMMAR_CONCEPTS}${NEWS_CONCEPTS}`.split('\n').filter((line) => line !== '');

describe('the lists of meanings', () => {
  test('have three columns a line', () => {
    expect(LINES.filter((line) => line.split(' | ').length !== 3)).toEqual([]);
  });

  test('have words as they are looked up: single, in lower case, without accents', () => {
    const words = LINES.flatMap((line) => line.split(' | ').flatMap((column) => column.split(' ')));
    expect(
      words.filter((word) => withoutAccents(word.toLowerCase()) !== word || word.match(WORD)?.[0] !== word),
    ).toEqual([]);
  });

  test('have no word twice in a meaning', () => {
    const columns = LINES.flatMap((line) => line.split(' | '));
    expect(columns.filter((column) => new Set(column.split(' ')).size !== column.split(' ').length)).toEqual([]);
  });

  test('have no line twice', () => {
    expect(LINES.filter((line, index) => LINES.indexOf(line) !== index)).toEqual([]);
  });

  test.each([
    ['en', 'three', 'fr', 'trois'],
    ['fr', 'gouvernement', 'es', 'gobierno'],
    ['es', 'lunes', 'en', 'monday'],
  ] as const)('know that %s %s is %s %s', (from, word, to, translation) => {
    const meanings = CONCEPTS[to].get(translation) ?? [];
    expect(CONCEPTS[from].get(word)?.some((meaning) => meanings.includes(meaning))).toBe(true);
  });
});
