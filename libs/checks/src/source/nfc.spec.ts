import { aRelease, pointedAt } from '../testing/a-release.js';
import { nfc } from './nfc.js';

test.each([
  ['e\u0301te\u0301', ['e\u0301 → é', 'e\u0301 → é']],
  ['\u212B', ['\u212B → Å']],
  ['été', []],
  ['q\u0301', []],
])('letters in %j that have one character of their own: %j', (text, expected) => {
  expect(pointedAt(nfc, aRelease('fr', text))).toEqual(expected);
});
