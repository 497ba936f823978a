import type { Locale } from '@triptych/domain';
import { aRelease } from '../testing/a-release.js';
import { dateYearless } from './date-yearless.js';

test.each<[Locale, string, string, string]>([
  ['fr', 'organisent, cette semaine (20-24/11), un atelier', '20-24/11', 'cette semaine'],
  ['en', 'opened two courses this week (29/10 – 02/11)', '29/10 – 02/11', 'this week'],
  ['es', 'ocurrió ayer (22/05)', '22/05', 'ayer'],
  ['fr', 'du 20/11', '20/11', ''],
])('%s: %j has %j without a year, for %j', (locale, text, date, relative) => {
  const start = text.indexOf(date);
  expect(dateYearless.run(aRelease(locale, text))).toEqual([
    { check: 'date-yearless', block: 0, span: { start, end: start + date.length }, params: { date, relative } },
  ]);
});

test('a date in words is how the house writes', () => {
  expect(dateYearless.run(aRelease('fr', 'du 30 octobre au 3 novembre'))).toEqual([]);
});
