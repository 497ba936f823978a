import { forbiddenCharacter } from './text.js';

test.each([
  ['Genève – «\u00A0oui\u00A0»\u202F! 🙂', undefined],
  ['tab\t, newline\n, escape\u001B', undefined],
  ['a\0b', { index: 1, name: 'U+0000' }],
  ['a\uD83D', { index: 1, name: 'U+D83D' }],
  ['\uDE00b', { index: 0, name: 'U+DE00' }],
  ['ab\uFFFE', { index: 2, name: 'U+FFFE' }],
])('%j', (text, expected) => {
  expect(forbiddenCharacter(text)).toEqual(expected);
});
