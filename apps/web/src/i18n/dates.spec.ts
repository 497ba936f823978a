import { readFileSync } from 'node:fs';
import { createInstance, type TFunction } from 'i18next';
import { dayText, dueText, embargoText, momentText, timeText } from './dates.js';
import { dueOf } from './due.js';

const NBSP = '\u00a0';
/** Wednesday. */
const NOW = new Date(2026, 2, 4, 10, 0, 0);

/** The texts the interface really shows. */
function speaker(locale: string): TFunction {
  const path = new URL(`./locales/${locale}.json`, import.meta.url);
  const i18n = createInstance();
  void i18n.init({
    lng: locale,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [locale]: { translation: JSON.parse(readFileSync(path, 'utf8')) as Record<string, string> } },
  });
  return i18n.t;
}

const [en, fr, es] = [speaker('en'), speaker('fr'), speaker('es')];

test.each([
  [fr, new Date(2023, 10, 1), '1er novembre 2023'],
  [fr, new Date(2023, 10, 2), '2 novembre 2023'],
  [en, new Date(2023, 10, 1), '1 November 2023'],
  [es, new Date(2023, 10, 1), '1 de noviembre de 2023'],
])('a date is written as the house writes it', (t, date, text) => {
  expect(dayText(date, t)).toBe(text);
});

test.each([
  [fr, 15, 5, `15${NBSP}h${NBSP}05`],
  [fr, 15, 0, `15${NBSP}h`],
  [en, 15, 5, '15:05'],
  [en, 9, 0, '9:00'],
  [es, 15, 30, '15.30'],
])('a time is written as the house writes it', (t, hour, minute, text) => {
  expect(timeText(new Date(2026, 0, 1, hour, minute), t)).toBe(text);
});

test.each([
  [en, new Date(2026, 2, 4, 13, 10), `due in 3${NBSP}h`],
  [fr, new Date(2026, 2, 4, 13, 10), `à rendre dans 3${NBSP}h`],
  [es, new Date(2026, 2, 4, 10, 20), `vence en 20${NBSP}min`],
  [en, new Date(2026, 2, 3, 9), 'late since yesterday'],
  [en, new Date(2026, 2, 2, 9), 'late since Monday'],
  [fr, new Date(2026, 2, 2, 9), 'en retard depuis lundi'],
  [es, new Date(2026, 2, 5, 9, 30), 'vence mañana, 9.30'],
  [fr, new Date(2026, 3, 1, 9), 'à rendre le 1er avril'],
  [en, new Date(2027, 3, 1, 9), 'due 1 April 2027'],
])('a deadline is told in words', (t, deadline, text) => {
  expect(dueText(dueOf(deadline, NOW), NOW, t)).toBe(text);
});

test.each([
  [en, new Date(2026, 2, 4, 15, 30), 'embargo until 15:30'],
  [fr, new Date(2026, 2, 5, 6), `embargo jusqu’à demain, 6${NBSP}h`],
  [es, new Date(2026, 2, 7, 6), 'embargo hasta el sábado, 6.00'],
  [fr, new Date(2026, 3, 1, 6), `embargo jusqu’au 1er avril, 6${NBSP}h`],
  [en, new Date(2026, 2, 4, 9), undefined],
])('an embargo tells its end, and nothing once it is over', (t, until, text) => {
  expect(embargoText(until, NOW, t)).toBe(text);
});

test('a moment of today is told by its time alone', () => {
  expect(momentText(new Date(2026, 2, 4, 8, 15), NOW, en)).toBe('today, 8:15');
  expect(momentText(new Date(2026, 2, 2, 8, 15), NOW, en)).toBe('Monday, 8:15');
  expect(momentText(new Date(2025, 2, 2, 8, 15), NOW, en)).toBe('2 March 2025, 8:15');
});
