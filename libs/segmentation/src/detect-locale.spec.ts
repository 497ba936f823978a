import { readFileSync } from 'node:fs';
import { detectLocale } from './index.js';

describe('detectLocale', () => {
  it.each([
    ['fr', 'Les autorités locales à Turin sont formées à la gouvernance des migrations'],
    ['en', 'Local authorities in Turin are trained in the governance of migration'],
    ['es', 'Autoridades locales se capacitan en la gobernanza de la migración en Turín'],
    ['fr', 'Dakar – L’OIM a ouvert un centre d’accueil pour les personnes de retour.'],
    ['es', 'La OIM abrió hoy un centro en la frontera con Guatemala.'],
    ['en', 'IOM opened a centre in Quito for returning families.'],
  ])('tells %s from “%s”', (locale, text) => {
    expect(detectLocale(text)).toBe(locale);
  });

  it.each([
    ['nothing', ''],
    ['a name', 'Migration'],
    ['figures', '12 345 – 67%'],
    [
      'Portuguese',
      'O governo abriu um centro para as famílias que não têm casa, como foi dito pelo ministro na cidade do Porto.',
    ],
    ['Italian', 'Il governo ha aperto un centro per le famiglie che non hanno una casa nella città di Torino.'],
    ['Arabic', 'افتتحت المنظمة مركزا جديدا في المدينة'],
    ['German', 'Die Organisation hat ein Zentrum für die Familien eröffnet und wird es im März erweitern.'],
    [
      'two languages in equal parts',
      'La OIM abrió un centro en la frontera con el apoyo de los vecinos. The centre is for the families that have been in the city.',
    ],
  ])('is unsure about %s', (_, text) => {
    expect(detectLocale(text)).toBeUndefined();
  });

  it.each([
    ['seed/release.fr.txt', 'fr'],
    ['releases/R03.source.fr.txt', 'fr'],
    ['releases/R09.source.es.txt', 'es'],
  ])('tells the language of the release %s', (path, locale) => {
    expect(detectLocale(readFileSync(`test/fixtures/${path}`, 'utf8'))).toBe(locale);
  });
});
