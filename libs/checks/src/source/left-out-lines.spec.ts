import { aRelease } from '../testing/a-release.js';
import { leftOutLines } from './left-out-lines.js';

test('lines that are left out are counted', () => {
  const menu = { text: 'Menu', included: false };
  expect(leftOutLines.run(aRelease('fr', menu, menu, 'Un texte.'))).toEqual([
    { check: 'left-out-lines', params: { lines: '2' } },
  ]);
  expect(leftOutLines.run(aRelease('fr', 'Un texte.'))).toEqual([]);
});
