import { may, type Act } from './policy.js';
import type { LanguagePair } from './locale.js';
import type { Role } from './person.js';

const frEn: LanguagePair = { source: 'fr', target: 'en' };
const frEs: LanguagePair = { source: 'fr', target: 'es' };
const person = (role: Role, pairs: LanguagePair[] = []) => ({ id: role, roles: [role], pairs });

test.each<[Role, Act, boolean]>([
  ['officer', 'release.submit', true],
  ['officer', 'target.write', false],
  ['officer', 'target.review', false],
  ['officer', 'version.approve', true],
  ['officer', 'person.create', false],
  ['translator', 'release.submit', false],
  ['translator', 'version.publish', false],
  ['translator', 'target.review', false],
  ['reviewer', 'version.approve', false],
  ['manager', 'target.review', true],
  ['manager', 'person.create', false],
  ['admin', 'person.create', true],
])('%s, %s: %s', (role, act, expected) => {
  expect(may(person(role), act)).toBe(expected);
});

test('translators and reviewers act only in their own directions', () => {
  expect(may(person('translator', [frEn]), 'target.write', frEn)).toBe(true);
  expect(may(person('translator', [frEn]), 'target.write', frEs)).toBe(false);
  expect(may(person('reviewer', [frEs]), 'target.review', frEs)).toBe(true);
  expect(may(person('reviewer', [frEs]), 'target.review', frEn)).toBe(false);
  expect(may(person('manager'), 'target.review', frEn)).toBe(true);
});
