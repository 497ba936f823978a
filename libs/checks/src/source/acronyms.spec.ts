import { aRelease } from '../testing/a-release.js';
import { acronymsOf } from './acronyms.js';

describe('the introduction of an acronym', () => {
  test.each([
    [
      'L’Organisation internationale pour les migrations (OIM)',
      'whole',
      'Organisation internationale pour les migrations',
    ],
    ['le Haut-Commissariat pour les réfugiés (HCR, Genève)', 'whole', 'Haut-Commissariat pour les réfugiés'],
    ['the Sustainable Development Goals (SDGs)', 'whole', 'Sustainable Development Goals'],
    ['l’Organisation internationale du Travail, ou OIT', 'whole', 'Organisation internationale du Travail'],
    ['l’Organisation internationale du Travail – OIT', 'whole', 'Organisation internationale du Travail'],
    ['OIT (Organisation internationale du Travail)', 'whole', 'Organisation internationale du Travail'],
    ['OIT : Organisation internationale du Travail', 'whole', 'Organisation internationale du Travail'],
    ['UNHCR, the UN Refugee Agency, said', 'none', 'UN Refugee Agency'],
    ['UNHCR (the UN Refugee Agency)', 'none', 'the UN Refugee Agency'],
    ['la Matrice de suivi des déplacements (DTM)', 'none', 'Matrice de suivi des déplacements'],
    ['Hier, le Centre international de formation (CIT)', 'near', 'Centre international de formation'],
    ['Jorge Galindo (OIM)', undefined, ''],
    ['Baga Sola (RDC)', undefined, ''],
    ['l’OIM, le HCR et la Croix-Rouge', undefined, ''],
    ['l’OIM (siège)', undefined, ''],
    ['elle agit. Organisation (OIM)', undefined, ''],
  ])('%j: %s, %j', (text, fit, name) => {
    const [first] = acronymsOf(aRelease('fr', text));
    expect(first?.introduction?.fit).toBe(fit);
    expect(text.slice(first?.introduction?.name.start ?? 0, first?.introduction?.name.end ?? 0)).toBe(name);
  });

  test('is not looked for in a dateline in capitals, nor in what is left out', () => {
    const menu = { text: 'Menu OIM', included: false };
    expect(acronymsOf(aRelease('en', menu, 'GENEVA – The agency and IOM met today.')).map(({ text }) => text)).toEqual([
      'IOM',
    ]);
  });
});
