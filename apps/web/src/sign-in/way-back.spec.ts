import { wayBack } from './way-back.js';

test.each([
  [null, '/'],
  ['', '/'],
  ['/work', '/work'],
  ['/releases/7?panel=en', '/releases/7?panel=en'],
  ['https://example.org/', '/'],
  ['//example.org/', '/'],
  ['/\\example.org/', '/'],
  ['javascript:alert(1)', '/'],
])('after sign-in, %p leads to %p', (next, address) => {
  expect(wayBack(next)).toBe(address);
});
