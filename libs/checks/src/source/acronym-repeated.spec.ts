import { aRelease, pointedAt } from '../testing/a-release.js';
import { acronymRepeated } from './acronym-repeated.js';

const NAME = 'L’Organisation internationale pour les migrations (OIM)';

test('an acronym comes in twice', () => {
  expect(pointedAt(acronymRepeated, aRelease('fr', `${NAME} agit.`, 'Suite.', `${NAME} agit.`))).toEqual(['OIM']);
});

test('the paragraph about the organization may say again who it is', () => {
  const boilerplate = { text: `${NAME} est là.`, type: 'boilerplate' } as const;
  expect(pointedAt(acronymRepeated, aRelease('fr', `${NAME} agit.`, 'L’OIM agit.', boilerplate))).toEqual([]);
});
