import { setUpToken } from './set-up-token.js';

test.each([
  ['#token=abc-123', 'abc-123'],
  ['#a=b&token=abc%2B', 'abc+'],
  ['#token=', undefined],
  ['#other', undefined],
  ['', undefined],
])('the fragment %p holds the token %p', (hash, token) => {
  expect(setUpToken(hash)).toBe(token);
});
