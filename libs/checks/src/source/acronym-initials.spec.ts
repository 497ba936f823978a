import { aRelease } from '../testing/a-release.js';
import { acronymInitials } from './acronym-initials.js';

test('initials that do not fit are shown beside the acronym and the name', () => {
  const text = 'Turin - Le Centre international de formation (CIT) de l’OIT';
  expect(acronymInitials.run(aRelease('fr', 'Un titre', text))).toEqual([
    {
      check: 'acronym-initials',
      block: 1,
      span: { start: 46, end: 49 },
      params: { acronym: 'CIT', expansion: 'Centre international de formation', initials: 'CIF' },
    },
  ]);
});

test.each([
  'Organisation internationale pour les migrations (OIM)',
  'Matrice de suivi des déplacements (DTM)',
  'Fonds des Nations Unies pour l’enfance (UNICEF)',
])('%j is as it should be', (text) => {
  expect(acronymInitials.run(aRelease('fr', text))).toEqual([]);
});
