import { NEW_PERSON, PAIRS, isComplete, pairsOf, toggled } from './person-form.js';

const typed = { ...NEW_PERSON, name: 'Ana', email: 'ana@press.example', password: 'a long sentence' };

describe('a new person', () => {
  test.each([
    ['needs a role', typed, false],
    ['who submits needs no languages', { ...typed, roles: ['officer'] as const }, true],
    ['who translates needs languages', { ...typed, roles: ['translator'] as const }, false],
    [
      'who translates from French into Spanish is complete',
      { ...typed, roles: ['translator'] as const, pairs: ['fr-es'] as const },
      true,
    ],
    ['needs a password of twelve characters', { ...typed, roles: ['officer'] as const, password: 'short' }, false],
    ['needs a name', { ...typed, roles: ['officer'] as const, name: ' ' }, false],
  ])('%s', (_, form, complete) => {
    expect(isComplete(form)).toBe(complete);
  });

  test('takes no languages along when the role that asked for them is taken off', () => {
    expect(pairsOf({ roles: ['officer'], pairs: ['fr-es'] })).toEqual([]);
    expect(pairsOf({ roles: ['reviewer'], pairs: ['es-en', 'fr-es'] })).toEqual([
      { source: 'fr', target: 'es' },
      { source: 'es', target: 'en' },
    ]);
  });
});

test('there are six directions', () => {
  expect(PAIRS.map(({ id }) => id)).toEqual(['fr-en', 'fr-es', 'en-fr', 'en-es', 'es-fr', 'es-en']);
});

test('a choice keeps the order of what there is to choose from', () => {
  expect(toggled(['a', 'b', 'c'], ['c'], 'a', true)).toEqual(['a', 'c']);
  expect(toggled(['a', 'b', 'c'], ['a', 'c'], 'a', false)).toEqual(['c']);
});
