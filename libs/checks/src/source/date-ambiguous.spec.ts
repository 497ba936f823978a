import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt } from '../testing/a-release.js';
import { dateAmbiguous } from './date-ambiguous.js';

test.each<[Locale, string, string[]]>([
  ['en', 'from 05/11/2017', ['05/11/2017']],
  ['en', 'last week (02/11)', ['02/11']],
  ['en', 'from 25/11/2017 and 11/11/2017', []],
  ['en', 'see https://x.example/05/11/2017', []],
  ['fr', 'du 05/11/2017', []],
  ['es', 'el 05/11/2017', []],
])('%s: in %j two days are possible for %j', (locale, text, expected) => {
  expect(pointedAt(dateAmbiguous, aRelease(locale, text))).toEqual(expected);
});
