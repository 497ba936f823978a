import type { InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { fold } from './fold.js';
import { memoryKey } from './memory-key.js';

const bold: InlineCode = { id: 1, kind: 'pc', type: 'bold', start: '<b>', end: '</b>' };

describe('the words of a text', () => {
  test.each([
    ['L’OIM a porté assistance à 12 500 migrants.', "l' oim a porté assistance à # migrants"],
    ["L'OIM  a\u00A0porté — assistance, à 14\u202F300 migrants !", "l' oim a porté assistance à # migrants"],
    ['Lorsqu’il dit qu’aujourd’hui', "lorsqu' il dit qu' aujourd'hui"],
    ['Côte d’Ivoire, N’Djamena', "côte d' ivoire n' djamena"],
    ['IOM’s staff don’t leave the migrants’ centre', "iom's staff don't leave the migrants centre"],
    ['¿Cuándo? “Si no es ahora”, explicó.', 'cuándo si no es ahora explicó'],
    ['ÉTATS membres', 'états membres'],
    ['De\u0301place\u0301s', 'déplacés'],
    ['7,4 millions, 48,500 and 1.234.567,8', '# millions # and #'],
    ['en 2023 500 personnes', 'en # # personnes'],
    ['1er juillet 2025, 15h30, G7, COVID-19', '# er juillet # # h # g # covid #'],
    ['22/09/2025', '# # #'],
    ['57 % d’enfants, $5.4 billion', "# % d' enfants $ # billion"],
    ['peut-être', 'peut être'],
    ['١٢٣ km²', '# km²'],
    [' \u00A0 ', ''],
    ['« … » – !', ''],
  ])('%j are %j', (text, words) => {
    expect(fold(text).words.join(' ')).toBe(words);
  });

  test('leave codes out, also inside a word', () => {
    expect(fold('Dé<1>placé</1>s ici', [bold]).words).toEqual(['déplacés', 'ici']);
    expect(fold('Un <1>mot</1>').words).toEqual(['un', '#', 'mot', '#']);
  });

  const text = fc.oneof(
    fc
      .array(fc.constantFrom('L’', 'OIM', 'e\u0301', 'l', "'", ' ', '\u00A0', '.', ',', '12', ' 500', '7,4', '-', '$'))
      .map((parts) => parts.join('')),
    fc.string({ unit: 'binary' }),
  );

  test('are the same for identical texts', () => {
    fc.assert(fc.property(text, (sample) => expect(fold(memoryKey(sample))).toEqual(fold(sample))));
  });

  test('are never empty, never more than the characters, and hold no space and no capital', () => {
    fc.assert(
      fc.property(text, (sample) => {
        const { words } = fold(sample);
        expect(words.length).toBeLessThanOrEqual(sample.normalize('NFC').length);
        for (const word of words) expect(word).toMatch(/^[^\sA-Z]+$/);
      }),
    );
  });
});
