import fc from 'fast-check';
import { corridorAlong, type Landmark } from './corridor.js';

function places(corridor: ReturnType<typeof corridorAlong>): number {
  return corridor.lows.reduce((sum, low, i) => sum + (corridor.highs[i] ?? 0) - low + 1, 0);
}

/** Landmarks that rise on both sides, as a chain has them. */
const texts = fc.record({ lefts: fc.nat({ max: 900 }), rights: fc.nat({ max: 900 }) }).chain(({ lefts, rights }) => {
  const upTo = (size: number): fc.Arbitrary<number[]> =>
    fc.uniqueArray(fc.nat({ max: Math.max(0, size - 1) }), { maxLength: 12 }).map((each) => each.sort((a, b) => a - b));
  return fc.tuple(upTo(lefts), upTo(rights)).map(([is, js]) => {
    const landmarks = is.slice(0, js.length).map((i, index): Landmark => [i, js[index] ?? 0]);
    return { lefts, rights, landmarks };
  });
});

describe('the corridor', () => {
  test('leads from the first place to the last, whatever the landmarks', () => {
    fc.assert(
      fc.property(texts, ({ lefts, rights, landmarks }) => {
        const { lows, highs } = corridorAlong(landmarks, lefts, rights);
        expect([lows.length, lows[0], highs[lefts]]).toEqual([lefts + 1, 0, rights]);
        for (let i = 1; i <= lefts; i += 1) {
          expect(lows[i]).toBeGreaterThanOrEqual(lows[i - 1]!);
          expect(lows[i]).toBeLessThanOrEqual(highs[i - 1]!);
          expect(highs[i]).toBeGreaterThanOrEqual(highs[i - 1]!);
        }
      }),
    );
  });

  test('is the whole table for texts as long as a release', () => {
    expect(places(corridorAlong([], 150, 150))).toBe(151 * 151);
  });

  test.each([
    ['of the same length', 5000, 5000],
    ['of very different lengths', 500, 10_000],
    ['of which the left is longer', 10_000, 500],
    ['of which one is a single segment', 1, 20_000],
  ])('has room for texts %s in proportion to their segments', (_, lefts, rights) => {
    expect(places(corridorAlong([], lefts, rights))).toBeLessThan(130 * (lefts + rights));
  });

  test('follows landmarks off the diagonal', () => {
    const { lows, highs } = corridorAlong([[100, 1500]], 3000, 3000);
    expect(lows[100]).toBeLessThanOrEqual(1500);
    expect(highs[100]).toBeGreaterThanOrEqual(1500);
  });
});
