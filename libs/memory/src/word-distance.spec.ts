import fc from 'fast-check';
import { wordDistance } from './word-distance.js';

/** The definition: the dynamic programme of Wagner and Fischer. */
function byTable(a: readonly unknown[], b: readonly unknown[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  a.forEach((word, i) => {
    const next = [i + 1];
    b.forEach((other, j) => {
      const replaced = (row[j] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}

const words = (count: number, prefix = ''): string[] => Array.from({ length: count }, (_, n) => `${prefix}${n}`);

describe('the distance between two sequences of words', () => {
  test.each([
    ['', '', 0],
    ['a b c', 'a b c', 0],
    ['', 'a b', 2],
    ['a b c', 'a x c', 1],
    ['a b c', 'a c', 1],
    ['a b c d', 'b c d a', 2],
    ['a b', 'c d e', 3],
  ])('of %j and %j is %i', (a, b, expected) => {
    expect(wordDistance(a.split(' ').filter(Boolean), b.split(' ').filter(Boolean))).toBe(expected);
  });

  const sequences = (longest: number): fc.Arbitrary<number[]> =>
    fc.integer({ min: 2, max: 12 }).chain((kinds) => fc.array(fc.nat({ max: kinds }), { maxLength: longest }));

  test.each([12, 33, 70, 140])('is that of the plain table, up to %i words', (longest) => {
    fc.assert(
      fc.property(sequences(longest), sequences(longest), (a, b) => {
        expect(wordDistance(a, b)).toBe(byTable(a, b));
      }),
    );
  });

  test.each([31, 32, 33, 63, 64, 65, 96, 97])('is that of the plain table at %i words, the edge of a block', (size) => {
    const exactly = fc.array(fc.constantFrom('le', 'la', 'de'), { minLength: size, maxLength: size });
    fc.assert(
      fc.property(exactly, exactly, (a, b) => {
        expect(wordDistance(['x', ...a], ['y', ...b, 'z'])).toBe(byTable(['x', ...a], ['y', ...b, 'z']));
      }),
      { numRuns: 30 },
    );
  });

  test('of numbered words is the same whatever typed array holds them', () => {
    expect(wordDistance(Uint32Array.of(1, 2, 3), [1, 3])).toBe(1);
  });

  test('beyond the limit counts what differs as replaced, and the common ends as equal', () => {
    const a = ['head', ...words(5000, 'a'), 'shared', ...words(10, 'a'), 'tail'];
    const b = ['head', ...words(5000, 'b'), 'shared', ...words(12, 'b'), 'tail'];
    expect(wordDistance(a, b)).toBe(5013);
    expect(wordDistance(a, [...a.slice(0, 2500), 'new', ...a.slice(2500)])).toBe(1);
  });
});
