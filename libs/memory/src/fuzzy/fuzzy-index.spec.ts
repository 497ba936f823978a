import { FuzzyIndex } from './fuzzy-index.js';
import { MOST_WORDS } from './index-parts.js';

describe('the fuzzy index', () => {
  test('gives all units of equal segments, the lower id first, numbers before texts', () => {
    const words = ['a', 'b', 'c', 'd'];
    const index = FuzzyIndex.build(['b', 10, 'a', 9].map((id) => ({ id, words })));
    index.add({ id: 2, words });
    const hits = index.search(words, { threshold: 70 });
    expect(hits).toEqual([2, 9, 10, 'a', 'b'].map((id) => ({ id, base: 100 })));
    expect(index.search(['a', 'b', 'c', 'x'], { threshold: 75, limit: 2 })).toEqual([
      { id: 2, base: 75 },
      { id: 9, base: 75 },
    ]);
    expect(index.search(['a', 'b', 'c', 'x'], { threshold: 76 })).toEqual([]);
  });

  test.each([253, 254, 255, 256])('finds the same after %d other searches', (others) => {
    const index = FuzzyIndex.build([{ id: 1, words: ['a', 'b', 'c', 'd'] }]);
    index.add({ id: 2, words: ['a', 'b', 'c', 'e'] });
    const found = () => index.search(['a', 'b', 'c', 'x'], { threshold: 70 }).map(({ id }) => id);
    expect(found()).toEqual([1, 2]);
    for (let turn = 0; turn < others; turn += 1) index.search(['nothing'], { threshold: 70 });
    expect(found()).toEqual([1, 2]);
  });

  test('asks for a rebuild after thousands of changes, and not after the rebuild', () => {
    const index = FuzzyIndex.build([]);
    expect(index.needsRebuild).toBe(false);
    for (let id = 0; id < 5000; id += 1) index.add({ id, words: [`w${id}`] });
    expect(index.needsRebuild).toBe(true);
    const again = FuzzyIndex.build(index.all());
    expect(again.needsRebuild).toBe(false);
    for (let id = 0; id < 4500; id += 1) again.remove(id);
    expect(again.needsRebuild).toBe(true);
    expect(FuzzyIndex.build(again.all()).size).toBe(500);
  });

  test('takes a unit that is replaced over and over', () => {
    const index = FuzzyIndex.build([]);
    for (let turn = 0; turn < 30_000; turn += 1) index.add({ id: 'u', words: ['turn', `${turn % 7}`] });
    expect(index.size).toBe(1);
    expect(index.search(['turn', '5'], { threshold: 50 })).toEqual([{ id: 'u', base: 50 }]);
    expect(index.search(['turn', '4'], { threshold: 50 })).toEqual([{ id: 'u', base: 100 }]);
  });

  test('takes the longest segment and refuses a longer one, and then nothing is changed', () => {
    const longest = Array.from({ length: MOST_WORDS }, (_, at) => `w${at}`);
    const index = FuzzyIndex.build([{ id: 1, words: longest }]);
    index.add({ id: 2, words: ['x', ...longest.slice(1)] });
    expect(index.search(longest, { threshold: 99 })).toEqual([
      { id: 1, base: 100 },
      { id: 2, base: 99.95 },
    ]);
    const tooLong = [...longest, 'more'];
    expect(() => FuzzyIndex.build([{ id: 1, words: tooLong }])).toThrow(RangeError);
    expect(() => index.add({ id: 1, words: tooLong })).toThrow(RangeError);
    expect(() => index.search(tooLong, { threshold: 70 })).toThrow(RangeError);
    expect(index.search(longest, { threshold: 100 })).toEqual([{ id: 1, base: 100 }]);
  });

  test.each([49, 101, 70.5, NaN])('refuses %d as a threshold', (threshold) => {
    expect(() => FuzzyIndex.build([]).search([], { threshold })).toThrow(RangeError);
  });

  test.each([0, -1, NaN])('refuses %d as a limit', (limit) => {
    expect(() => FuzzyIndex.build([]).search([], { threshold: 70, limit })).toThrow(RangeError);
  });

  test.each([-1, 0.5, 2 ** 53, NaN])('refuses %d as an id', (id) => {
    const index = FuzzyIndex.build([]);
    expect(() => index.add({ id, words: ['a'] })).toThrow(RangeError);
    expect(index.size).toBe(0);
  });
});
