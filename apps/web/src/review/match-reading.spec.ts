import { likenessOf, lostPoints, type Likeness, type LostPoints } from './match-reading.js';

type Penalties = Parameters<typeof lostPoints>[0]['penalties'];

const NUMBERS: Penalties = [{ kind: 'number', points: 2 }];
const POLICY: Penalties = [{ kind: 'several-targets', points: 1 }];

it.each<[string, number, Penalties, LostPoints[], Likeness]>([
  ['an identical sentence lost nothing', 100, [], [], 'identical'],
  ['other numbers are the whole of it', 98, NUMBERS, NUMBERS, 'near'],
  ['what no penalty names are other words', 83, [], [{ kind: 'words', points: 17 }], 'near'],
  [
    'words come first, then every penalty',
    80,
    [...NUMBERS, { kind: 'case', points: 1 }, ...POLICY],
    [{ kind: 'words', points: 16 }, ...NUMBERS, { kind: 'case', points: 1 }, ...POLICY],
    'near',
  ],
  ['where it comes from does not make it another sentence', 99, POLICY, POLICY, 'identical'],
])('%s', (_, rate, penalties, lost, likeness) => {
  expect(lostPoints({ rate, penalties })).toEqual(lost);
  expect(likenessOf({ type: 'tm', rate, penalties })).toBe(likeness);
  expect(lost.reduce((sum, { points }) => sum + points, rate)).toBe(100);
});

it('calls the same sentence between the same neighbours so, whatever its points', () => {
  expect(likenessOf({ type: 'icm', rate: 100, penalties: [] })).toBe('in-context');
  expect(likenessOf({ type: 'icm', rate: 99, penalties: POLICY })).toBe('in-context');
});
