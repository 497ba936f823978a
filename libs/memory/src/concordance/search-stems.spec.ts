import { LOCALES, type InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { MOST_INDEXED_WORDS } from './search-words.js';
import { searchStems } from './search-stems.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

describe('the stems of a text', () => {
  test.each([
    ['fr', 'L’OIM a porté assistance à 12 500 migrants.', 'oim a port assistanc a 12500 migrant'],
    ['fr', 'l’OIM PORTE ASSISTANCE aux migrantes', 'oim port assistanc au migrant'],
    ['en', 'IOM’s staff assisted 12,500 migrants in 2 countries', 'iom staff assist 12500 migrant in 2 country'],
    ['es', 'La OIM prestó asistencia a 12.500 migrantes', 'la oim prest asistenc a 12500 migrant'],
    ['fr', 'lorsqu’il dit qu’aujourd’hui', 'lorsqu il dit que aujourdhui'],
    ['fr', 'COVID-19, cœur, 7,4 %, 22.09.2025', 'covid 19 coeur 7d4 22 09 2025'],
    ['en', '7.4, 1,234,567.8, 0.125, 1.5.2', '7d4 1234567d8 0d125 1 5 2'],
    ['es', '1.234.567,8', '1234567d8'],
    ['fr', 'De\u0301place\u0301s, dé\u00ADpla\u200Bcés, ＤÉPLACÉS', 'deplac deplac deplac'],
    ['en', 'km², ½, Łódź, Straße, Мир', 'km2 12 lodz strass u43cu438u440'],
    ['en', ' — … % ', ''],
  ] as const)('in %s, of %j are %j', (locale, text, stems) => {
    expect(searchStems(text, locale).join(' ')).toBe(stems);
  });

  test('leave tags out, also inside a word', () => {
    expect(searchStems('Dé<1>placé</1>s ici', 'fr', [bold])).toEqual(['deplac', 'ici']);
  });

  test('are equal for a number however the three languages write it', () => {
    const written = ['12 500', '12\u202F500', '12,500', '12.500', '12500'];
    for (const locale of LOCALES) {
      expect(written.map((number) => searchStems(number, locale))).toEqual(written.map(() => ['12500']));
    }
  });

  test('are letters a to z and digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...LOCALES), (text, locale) => {
        for (const stem of searchStems(text, locale)) expect(stem).toMatch(/^[a-z0-9]{1,200}$/);
      }),
    );
  });

  test('do not depend on how accents and case are written', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('É', 'é', 'e', 'n', 'Ñ', 's', ' ', 'ç', '9')), (letters) => {
        const text = letters.join('');
        const bare = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
        for (const locale of LOCALES) {
          expect(searchStems(text, locale)).toEqual(searchStems(bare, locale));
          expect(searchStems(text.normalize('NFD'), locale)).toEqual(searchStems(bare, locale));
        }
      }),
    );
  });

  test('are at most so many, and a word without end is one short stem', () => {
    expect(searchStems('mot '.repeat(100_000), 'fr')).toHaveLength(MOST_INDEXED_WORDS);
    expect(searchStems('k'.repeat(1_000_000), 'fr')).toEqual(['k'.repeat(40)]);
    expect(searchStems(`e${'\u0301\u0323'.repeat(200_000)}`, 'fr')).toEqual(['e']);
  });
});
