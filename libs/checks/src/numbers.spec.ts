import type { Locale } from '@triptych/domain';
import { numbers } from './numbers.js';

describe('numbers', () => {
  test.each<[Locale, string, Locale, string, string]>([
    ['fr', '48\u202F500 personnes', 'en', '48,500 people', 'separators'],
    ['fr', '48 500 personnes', 'es', '48.500 personas', 'separators'],
    ['fr', '6\u202F200 abris', 'es', '6200 alojamientos', 'no separator'],
    ['fr', '1\u00A0234\u00A0567,8 tonnes', 'en', '1,234,567.8 tonnes', 'groups and a fraction'],
    ['en', '14.7 per cent', 'es', '14,7%', 'decimals'],
    ['fr', '96,5 milliards', 'es', '96\u00A0500 millones', 'long and short scale'],
    ['en', '$1.8 billion', 'es', '1800 millones de dólares', 'billions'],
    ['es', '2,5 mil millones', 'en', '2.5 billion', 'thousand millions'],
    ['es', '3 mil personas', 'en', '3,000 people', 'thousands in a word'],
    ['en', 'from 2 to 3 million', 'fr', 'de 2 millions à 3 millions', 'one word for both ends of a range'],
    ['fr', 'à 15 h 30', 'en', 'at 3.30 p.m.', 'a time on two clocks'],
    ['es', 'a las 15.30 horas', 'fr', 'à 15h30', 'a time with a point'],
    ['en', 'after 3 a.m.', 'fr', 'après 3 heures du matin', 'a full hour'],
    ['fr', 'à 13 h', 'es', 'a la una de la tarde', 'an hour in words'],
    ['en', 'at 12 noon', 'fr', 'à midi', 'noon'],
    ['fr', '24 heures sur 24', 'es', 'las 24 horas', 'round the clock'],
    ['en', 'Sixty staff members', 'es', '60 funcionarios', 'words'],
    ['es', 'rescató a 26 personas', 'en', 'Twenty-six people were rescued', 'words'],
    ['en', '71 people', 'fr', 'soixante et onze personnes', 'French seventy'],
    ['en', '95 people', 'fr', 'quatre-vingt-quinze personnes', 'French ninety'],
    ['en', '24 people', 'es', 'veinticuatro personas', 'one Spanish word'],
    ['en', '36 people', 'es', 'treinta y seis personas', 'three Spanish words'],
    ['en', 'Some 40 mayors', 'fr', 'Une quarantaine de maires', 'a round number'],
    ['fr', '2 millions', 'en', 'two million', 'words with a magnitude'],
    ['es', '500 personas', 'en', 'five hundred people', 'hundreds'],
    ['en', 'the 21st century', 'fr', 'le XXIe siècle', 'Roman numerals'],
    ['en', 'the 114th session', 'es', 'el 114º período de sesiones', 'an ordinal'],
    ['en', '1 March', 'fr', '1er mars', 'the first of a month'],
    ['fr', '(20-24/11)', 'en', '(20–24 November)', 'a month in figures'],
    ['fr', 'le 24.11.2017', 'en', 'on 24 November 2017', 'a date in figures'],
    ['fr', 'tél. : +41 22 555 01 00', 'en', 'call us', 'telephone numbers are not numbers'],
    ['fr', 'https://x.example/2025', 'en', 'see the page', 'nor are addresses'],
    ['fr', 'Cliquez <x id="1"/>', 'en', 'Click {n2}', 'nor are codes'],
  ])('%s %j and %s %j agree: %s', (sourceLocale, source, targetLocale, target) => {
    expect(numbers.run({ source, sourceLocale, target, targetLocale })).toEqual([]);
    expect(
      numbers.run({ source: target, sourceLocale: targetLocale, target: source, targetLocale: sourceLocale }),
    ).toEqual([]);
  });

  test.each<[Locale, string, Locale, string, string, string]>([
    ['fr', '890 000 dollars', 'en', 'CAD 890,700', '890 000', '890,700'],
    ['es', 'el 22%', 'fr', '20 %', '22', '20'],
    ['en', 'after 3 a.m.', 'fr', 'après 1 heures du matin', '3', '1'],
    ['fr', '19 dollars', 'es', 'los dólares', '19', ''],
    ['es', 'los dólares', 'fr', '19 dollars', '', '19'],
    ['fr', '12 et 12', 'en', '12 and', '12', ''],
    ['en', '3 billion', 'fr', '3 billions', '3', '3'],
    ['en', '5 million', 'es', '5 mil', '5', '5'],
    ['fr', '2,5 millions', 'en', '25 million', '2,5', '25'],
    ['en', '9 April 2025', 'fr', '9 avril 2026', '2025', '2026'],
    ['fr', '58\u202F158', 'en', '58,518', '58\u202F158', '58,518'],
  ])('%s %j and %s %j differ', (sourceLocale, source, targetLocale, target, missing, added) => {
    const [finding, ...others] = numbers.run({ source, sourceLocale, target, targetLocale });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ check: 'numbers', severity: 'warn', params: { missing, added } });
    expect(finding?.params?.['kind']).toBe(added === '' ? 'missing' : missing === '' ? 'added' : 'changed');
    expect(finding?.span && target.slice(finding.span.start, finding.span.end)).toBe(added === '' ? undefined : added);
  });
});
