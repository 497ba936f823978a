import { aRelease, pointedAt } from '../testing/a-release.js';
import { replacementCharacter } from './replacement-character.js';

test.each([
  ['les d\uFFFDplac\uFFFDs', ['\uFFFD', '\uFFFD']],
  ['\uFFFD\uFFFD', ['\uFFFD\uFFFD']],
  ['déplacés ?', []],
])('in %j these characters are lost: %j', (text, expected) => {
  expect(pointedAt(replacementCharacter, aRelease('fr', text))).toEqual(expected);
});
