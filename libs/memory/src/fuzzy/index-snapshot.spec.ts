import fc from 'fast-check';
import { FuzzyIndex } from './fuzzy-index.js';
import { readSections, writeSections } from './sections.js';

function anIndex(): FuzzyIndex {
  const index = FuzzyIndex.build([
    { id: 1, words: ['note', 'aux', 'rédactions'] },
    { id: 'u', words: ['note', 'aux', 'éditeurs'] },
    { id: 3, words: [] },
  ]);
  index.add({ id: 4, words: ['note', 'aux', 'nouveaux'] });
  index.remove(1);
  return index;
}

const found = (index: FuzzyIndex | undefined) => index?.search(['note', 'aux', 'rédactions'], { threshold: 50 });

describe('a snapshot of the index', () => {
  const bytes = anIndex().snapshot('read up to 42 – é');

  test('keeps entries, changes and its label', () => {
    const index = FuzzyIndex.load(bytes.slice());
    expect(index?.label).toBe('read up to 42 – é');
    expect(index?.size).toBe(3);
    expect(found(index)).toEqual(found(anIndex()));
    expect(found(index)).toHaveLength(2);
  });

  test('is read from any place of a piece of bytes, and from its buffer', () => {
    for (const offset of [1, 4, 8]) {
      const place = new Uint8Array(bytes.length + offset + 3);
      place.set(bytes, offset);
      expect(found(FuzzyIndex.load(place.subarray(offset, offset + bytes.length)))).toHaveLength(2);
    }
    expect(found(FuzzyIndex.load(bytes.slice().buffer))).toHaveLength(2);
    expect(found(FuzzyIndex.load(Buffer.concat([Buffer.alloc(3), bytes]).subarray(3)))).toHaveLength(2);
  });

  test('goes on to take changes after it was read, and leaves the index it came from alone', () => {
    const origin = anIndex();
    const copy = FuzzyIndex.load(origin.snapshot());
    copy?.add({ id: 5, words: ['note', 'aux', 'rédactions'] });
    copy?.remove('u');
    expect(found(copy)?.map(({ id }) => id)).toEqual([5, 4]);
    expect(found(origin)?.map(({ id }) => id)).toEqual([4, 'u']);
  });

  test('is not trusted when any bit of it is another', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, flipped) => {
        const damaged = bytes.slice();
        damaged[at] = (damaged[at] ?? 0) ^ flipped;
        expect(FuzzyIndex.load(damaged)).toBeUndefined();
      }),
      { numRuns: 2000 },
    );
  });

  test('is not trusted when two of its words have changed places', () => {
    fc.assert(
      fc.property(fc.nat(bytes.length / 4 - 1), fc.nat(bytes.length / 4 - 1), (a, b) => {
        const damaged = bytes.slice();
        const words = new Uint32Array(damaged.buffer);
        const [one = 0, other = 0] = [words[a], words[b]];
        fc.pre(one !== other);
        words[a] = other;
        words[b] = one;
        expect(FuzzyIndex.load(damaged)).toBeUndefined();
      }),
    );
  });

  test('is not trusted when it is cut off, lengthened or something else', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(FuzzyIndex.load(bytes.slice(0, length))).toBeUndefined();
    }
    expect(FuzzyIndex.load(Uint8Array.from([...bytes, ...new Uint8Array(8)]))).toBeUndefined();
    expect(FuzzyIndex.load(new Uint8Array(4096))).toBeUndefined();
  });

  test('is not read by another version', () => {
    const written = writeSections(1, [Uint32Array.of(7)]);
    expect(readSections(2, written)).toBeUndefined();
    expect(readSections(1, written)?.words()).toEqual(Uint32Array.of(7));
  });
});
