import { countWords } from './count-words.js';

describe('countWords', () => {
  it.each([
    ['', 0],
    [' – ', 0],
    ['Turin - Le Centre', 3],
    ['l’OIM et l’OIT', 3],
    ['Du 20-24 novembre, 48,500 personnes.', 5],
    ['¿Quién viene?', 2],
  ])('%j has %d words', (text, words) => {
    expect(countWords(text)).toBe(words);
  });
});
