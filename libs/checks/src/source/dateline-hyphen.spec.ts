import { aRelease, pointedAt } from '../testing/a-release.js';
import { datelineHyphen } from './dateline-hyphen.js';

test.each([
  ['Turin - Le Centre', ['- → –']],
  ['Turin -- Le Centre', ['-- → –']],
  ['Turin – Le Centre', []],
  ['Turin — Le Centre', []],
  ['Boulogne-sur-Mer – Le Centre', []],
  ['Le Centre - ou presque', []],
])('%j: %j', (text, expected) => {
  expect(pointedAt(datelineHyphen, aRelease('fr', text))).toEqual(expected);
});
