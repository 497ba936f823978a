import { releaseReference, releaseState, translationState } from './release.js';

const progress = { undrafted: 0, unconfirmed: 0, unaccepted: 0, approved: false, published: false };

test.each([
  ['drafting', { ...progress, undrafted: 1, unconfirmed: 3 }],
  ['translation', { ...progress, unconfirmed: 1, unaccepted: 2 }],
  ['review', { ...progress, unaccepted: 1 }],
  ['ready', progress],
  ['approved', { ...progress, approved: true }],
  ['published', { ...progress, approved: true, published: true }],
] as const)('a translation is in state %s', (state, known) => {
  expect(translationState(known)).toBe(state);
});

test('a release stands with its least advanced translation', () => {
  expect(releaseState(['approved', 'translation'])).toBe('translation');
  expect(releaseState(['published', 'published'])).toBe('published');
});

test('references count within the year and keep growing past four digits', () => {
  expect(releaseReference(2026, 12)).toBe('PR-2026-0012');
  expect(releaseReference(2026, 12345)).toBe('PR-2026-12345');
});
