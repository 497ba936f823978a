import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt } from '../testing/a-release.js';
import { phoneLabel } from './phone-label.js';

test.each<[Locale, string, string[]]>([
  ['fr', 'Tel : +41227179205', ['Tel → Tél.']],
  ['fr', 'tel.: 022', ['tel. → tél.']],
  ['fr', 'Tél : 022', ['Tél → Tél.']],
  ['fr', 'Tél. : 022, hôtel : non', []],
  ['es', 'Tel : 022', []],
  ['en', 'Tel: 022', []],
])('%s: %j: %j', (locale, text, expected) => {
  expect(pointedAt(phoneLabel, aRelease(locale, text))).toEqual(expected);
});
