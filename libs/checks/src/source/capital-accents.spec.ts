import type { Locale } from '@triptych/domain';
import { aRelease, pointedAt } from '../testing/a-release.js';
import { ACCENTED_WORDS } from './accented-capitals.js';
import { capitalAccents } from './capital-accents.js';

describe('capitals without their accents', () => {
  test.each<[Locale, string, string[]]>([
    ['fr', 'Etablir des partenariats', ['E → É']],
    ['fr', 'd’Ethiopie et des Etats-Unis', ['E → É', 'E → É']],
    ['fr', 'A l’occasion. A la fin. « A partir de là »', ['A → À', 'A → À', 'A → À']],
    ['fr', 'A Turin, un atelier', ['A → À']],
    ['fr', 'Evenement, Evénement, Eve\u0301nement', ['E → É', 'E → É']],
    ['fr', 'Les Iles et Ca', ['I → Î', 'C → Ç']],
    ['es', 'en Africa y Ultimos', ['A → Á', 'U → Ú']],
  ])('%s: %j', (locale, text, expected) => {
    expect(pointedAt(capitalAccents, aRelease(locale, text))).toEqual(expected);
  });

  test.each<[Locale, string]>([
    ['fr', 'État, Éthiopie, À l’occasion, etat, L’Etatisme'],
    ['fr', 'Elle est là. En effet. Ensemble.'],
    ['fr', 'l’hépatite A la plus fréquente'],
    ['fr', 'le groupe A Turin'],
    ['fr', 'Voir https://x.example/Etat'],
    ['en', 'Africa, Etat, Education'],
    ['es', 'África, Este, Actividad'],
  ])('%s: none in %j', (locale, text) => {
    expect(pointedAt(capitalAccents, aRelease(locale, text))).toEqual([]);
  });

  test('are in the list with the accent on the first letter, each once', () => {
    for (const words of Object.values(ACCENTED_WORDS)) {
      expect(new Set(words).size).toBe(words.length);
      for (const word of words) expect(word.charAt(0)).toMatch(/^[ÀÂÇÉÈÊÎÔÁÍÓÚ]$/);
    }
  });

  test('are named with their word', () => {
    expect(capitalAccents.run(aRelease('fr', 'L’Ethiopie'))).toEqual([
      {
        check: 'capital-accents',
        block: 0,
        span: { start: 2, end: 3 },
        fix: 'É',
        params: { word: 'Ethiopie', right: 'Éthiopie' },
      },
    ]);
  });
});
