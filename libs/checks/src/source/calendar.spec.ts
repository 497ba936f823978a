import type { Locale } from '@triptych/domain';
import { fullNumericDates, hasDay, hasFullDate, yearlessDates } from './calendar.js';

describe('dates in figures', () => {
  test.each<[Locale, string, string[]]>([
    ['fr', 'cette semaine (20-24/11), un atelier', ['20-24/11']],
    ['fr', '(26 – 30/05)', ['26 – 30/05']],
    ['en', 'this week (29/10 – 02/11)', ['29/10 – 02/11']],
    ['fr', 'mercredi (22/05)', ['22/05']],
    ['fr', 'le 22/05 et le 3/11', ['22/05', '3/11']],
    ['es', 'del 20/11 al 22/11', ['20/11', '22/11']],
    ['en', 'on 11/20', ['11/20']],
    ['fr', 'le 11/20', []],
    ['fr', '2/3 des familles, 24h/24 et 7j/7, ouvert 24/7 (24/7)', []],
    ['fr', 'un score de 12/20 (1/2)', []],
    ['fr', 'le 22/05/2024', []],
    ['fr', 'https://x.example/12/11', []],
    ['fr', 'A/RES/69/324', []],
    ['fr', 'le 45/13', []],
  ])('%s: %j without a year are %j', (locale, text, expected) => {
    expect(yearlessDates(text, locale).map(({ value }) => value)).toEqual(expected);
  });

  test.each<[Locale, string, string[]]>([
    ['en', 'on 05/11/2017 and 20/11/17', ['05/11/2017', '20/11/17']],
    ['fr', '45/13/2017, 1/2', []],
  ])('%s: %j with a year are %j', (locale, text, expected) => {
    expect(fullNumericDates(text, locale).map(({ value }) => value)).toEqual(expected);
  });

  test.each<[Locale, string, boolean, boolean]>([
    ['fr', 'le 1er mars 2023', true, true],
    ['fr', 'le 22 septembre', true, false],
    ['en', '9 April 2025', true, true],
    ['en', 'April 9, 2025', true, true],
    ['en', 'in April', false, false],
    ['es', '9 de abril de 2025', true, true],
    ['es', 'del 12 de octubre', true, false],
    ['fr', '(20-24/11)', true, false],
    ['fr', '20/11/2017', true, true],
    ['fr', 'en 2017', false, false],
  ])('%s: %j has a day %s, with a year %s', (locale, text, day, full) => {
    expect(hasDay(text, locale)).toBe(day);
    expect(hasFullDate(text, locale)).toBe(full);
  });
});
