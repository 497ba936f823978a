import { expansionBefore, nearExpansionBefore } from './acronym-fit.js';

describe('the name of an acronym', () => {
  test.each<[string, string, string]>([
    ['OIM', 'l Organisation internationale pour les migrations', 'Organisation internationale pour les migrations'],
    [
      'HCR',
      'Le Haut Commissariat des Nations Unies pour les réfugiés',
      'Haut Commissariat des Nations Unies pour les réfugiés',
    ],
    [
      'DDC',
      'Direction suisse du développement et de la coopération',
      'Direction suisse du développement et de la coopération',
    ],
    [
      'ICMD',
      'Initiative conjointe des Nations Unies pour la migration et le développement',
      'Initiative conjointe des Nations Unies pour la migration et le développement',
    ],
    [
      'CIF-OIT',
      'Centre international de formation de l Organisation internationale du Travail',
      'Centre international de formation de l Organisation internationale du Travail',
    ],
    [
      'CICESCT',
      'la Comisión Interinstitucional contra la Explotación Sexual Comercial y Trata de Personas',
      'Comisión Interinstitucional contra la Explotación Sexual Comercial y Trata de Personas',
    ],
    ['SENAFRONT', 'el Servicio Nacional de Fronteras', 'Servicio Nacional de Fronteras'],
    ['ÉP', 'les Étudiants pauvres', 'Étudiants pauvres'],
    ['SDG', 'the Sustainable Development Goals', 'Sustainable Development Goals'],
    ['UN', 'the United Nations', 'United Nations'],
    ['CIT', 'Le Centre international de formation', ''],
    ['DTM', 'Matrice de suivi des déplacements', ''],
    ['OIM', '', ''],
  ])('%s in %j is %j', (acronym, text, expected) => {
    const words = text.split(' ');
    const expansion = expansionBefore(acronym, words);
    expect(expansion ? words.slice(expansion.first).join(' ') : '').toBe(expected);
  });

  test.each<[string, string, string]>([
    ['CIT', 'Turin Le Centre international de formation', 'CIF'],
    ['IOM', 'l Organisation internationale pour les migrations', 'OIM'],
    ['OMI', 'la Organización Internacional para las Migraciones', 'OIM'],
    ['DTM', 'Matrice de suivi des déplacements', ''],
    ['UNICEF', 'Fonds des Nations Unies pour l enfance', ''],
    ['OCHA', 'Bureau de la coordination des affaires humanitaires', ''],
    ['PNUD', 'United Nations Development Programme', ''],
    ['NCGM', 'Centro Nacional de Salud Global y Medicina', ''],
    ['CIT', 'un centre international de formation', ''],
    ['UE', 'Union africaine', ''],
    ['CIT', '', ''],
  ])('%s nearly fits %j with %j', (acronym, text, initials) => {
    expect(nearExpansionBefore(acronym, text.split(' '))?.initials ?? '').toBe(initials);
  });

  test('is found in time, however its words repeat', () => {
    const words = Array.from({ length: 18 }, () => 'a');
    expect(expansionBefore('AAAAAAAAAB', words)).toBeUndefined();
    expect(expansionBefore('AAAAAAAAAA', words)?.first).toBe(8);
  });
});
