import { aRelease, pointedAt } from '../testing/a-release.js';
import { acronymUnused } from './acronym-unused.js';

const NAME = 'Organisation internationale du Travail';

test('the name is written out again and the acronym never used', () => {
  const release = aRelease('fr', `L’${NAME} (OIT) agit.`, `Selon l’${NAME}, oui.`);
  expect(acronymUnused.run(release)).toEqual([
    {
      check: 'acronym-unused',
      block: 1,
      span: { start: 8, end: 8 + NAME.length },
      params: { acronym: 'OIT', expansion: NAME },
    },
  ]);
});

test.each([
  [[`L’${NAME} (OIT) agit.`, 'Suite.']],
  [[`L’${NAME} (OIT) agit.`, `L’OIT, soit l’${NAME}.`]],
  [[`Selon l’${NAME}.`, `L’${NAME} (OIT) agit.`]],
])('%j is as it should be', (texts) => {
  expect(pointedAt(acronymUnused, aRelease('fr', ...texts))).toEqual([]);
});
