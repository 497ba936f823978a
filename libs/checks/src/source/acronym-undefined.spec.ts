import { aRelease, pointedAt } from '../testing/a-release.js';
import { acronymUndefined } from './acronym-undefined.js';

describe('acronyms that nobody explains', () => {
  test.each([
    [['L’OIM et l’OIT, avec l’OIM.'], ['OIM', 'OIT']],
    [['Le CIF-OIT.', 'L’Organisation internationale du Travail (OIT)'], ['CIF']],
    [['Jorge Galindo (OIM) parle.'], ['OIM']],
  ])('in %j are %j', (texts, expected) => {
    expect(pointedAt(acronymUndefined, aRelease('fr', ...texts))).toEqual(expected);
  });

  test.each([
    [['L’OIM agit.', 'L’Organisation internationale pour les migrations (OIM) est là.']],
    [['Le Centre international de formation de l’Organisation internationale du Travail (CIF-OIT), le CIF-OIT']],
    [['Le Centre international de formation (CIT), le CIT']],
    [['L’ONU, l’UE, l’UNICEF, le VIH, la COVID-19, le PDF, 12 USD, la COP29, le CO2']],
  ])('in %j are none', (texts) => {
    expect(pointedAt(acronymUndefined, aRelease('fr', ...texts))).toEqual([]);
  });

  test('are not looked for beside the text', () => {
    const contact = { text: 'Jorge Galindo, OIM Genève', type: 'media-contact' } as const;
    expect(pointedAt(acronymUndefined, aRelease('fr', 'Rien ici.', contact))).toEqual([]);
  });
});
