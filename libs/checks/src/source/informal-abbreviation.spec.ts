import { aRelease, pointedAt } from '../testing/a-release.js';
import { informalAbbreviation } from './informal-abbreviation.js';

test.each([
  ['du dialogue sur M&D au niveau local', ['M&D']],
  ['le suivi (M & E)', ['M & E']],
  ['la R&D et les Q&A', []],
  ['migration & développement', []],
  ['AT&T, H&M, &amp;', []],
  ['https://x.example?A&B', []],
])('%j: %j', (text, expected) => {
  expect(pointedAt(informalAbbreviation, aRelease('fr', text))).toEqual(expected);
});
