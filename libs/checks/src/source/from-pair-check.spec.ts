import { controlCharacters } from '../control-characters.js';
import { doubledSpace } from '../doubled-space.js';
import { frenchSpacing } from '../french-spacing.js';
import { aRelease, pointedAt } from '../testing/a-release.js';
import { fromPairCheck } from './from-pair-check.js';

test('a rule of translations holds for the source', () => {
  expect(pointedAt(fromPairCheck('french-spacing', frenchSpacing), aRelease('fr', 'Oui ; non !'))).toEqual([
    '  → \u202F',
    '  → \u202F',
  ]);
  expect(pointedAt(fromPairCheck('french-spacing', frenchSpacing), aRelease('en', 'Yes ; no !'))).toEqual([]);
  expect(pointedAt(fromPairCheck('doubled-space', doubledSpace), aRelease('en', 'a  b'))).toEqual(['   →  ']);
});

test('what it cannot fix is another rule’s', () => {
  const release = aRelease('en', 'a\u200Bb\uFFFD');
  expect(pointedAt(fromPairCheck('control-characters', controlCharacters), release)).toEqual(['\u200B → ']);
});

test('what is left out is not read', () => {
  const menu = { text: 'a  b', included: false };
  expect(fromPairCheck('doubled-space', doubledSpace).run(aRelease('en', menu, 'a  b'))).toMatchObject([{ block: 1 }]);
});
