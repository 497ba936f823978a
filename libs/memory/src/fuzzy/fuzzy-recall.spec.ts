import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { fold } from '../fold.js';
import { FuzzyIndex, type FuzzyHit } from './fuzzy-index.js';
import type { FuzzySearch } from './fuzzy-search.js';
import { compareIds, type EntryId } from './packed-id.js';

/** The table of Wagner and Fischer: nothing clever. */
function levenshtein(a: readonly string[], b: readonly string[]): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  a.forEach((word, above) => {
    const next = [above + 1];
    b.forEach((other, at) => {
      const replaced = (row[at] ?? 0) + (word === other ? 0 : 1);
      next.push(Math.min(replaced, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    });
    row = next;
  });
  return row[b.length] ?? 0;
}

function baseOf(a: readonly string[], b: readonly string[]): number {
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 100 : (100 * (longest - levenshtein(a, b))) / longest;
}

function bruteForce(
  stored: ReadonlyMap<EntryId, readonly string[]>,
  words: readonly string[],
  { threshold, limit = Infinity }: FuzzySearch,
): FuzzyHit[] {
  return [...stored]
    .map(([id, other]) => ({ id, base: baseOf(words, other) }))
    .filter(({ base }) => base >= threshold)
    .sort((a, b) => b.base - a.base || compareIds(a.id, b.id))
    .slice(0, limit);
}

const asEntries = (stored: ReadonlyMap<EntryId, readonly string[]>) =>
  Array.from(stored, ([id, words]) => ({ id, words }));

/** Few words, so that segments share many; the length of one kind is at the edges of a word of bits. */
const word = fc.constantFrom(...'abcdefgh', 'l’', 'été', '\ud800');
const edge = fc.constantFrom(31, 32, 33, 63, 64, 65, 96, 97);
const short = fc.array(word, { maxLength: 9 });
const segment = fc.oneof(
  { weight: 6, arbitrary: short },
  { weight: 1, arbitrary: edge.chain((length) => fc.array(word, { minLength: length, maxLength: length })) },
  {
    weight: 1,
    // Long ones that are near to each other.
    arbitrary: fc.tuple(edge, fc.array(fc.tuple(fc.nat(100), word), { maxLength: 8 })).map(([length, edits]) => {
      const words = Array.from({ length }, (_, at) => `w${at % 40}`);
      for (const [at, other] of edits) words.splice(at, at % 3 === 0 ? 1 : 0, other);
      return words;
    }),
  },
);
const id = fc.oneof(fc.nat(12), fc.constantFrom('a', '7', '', '0190a0b1-0000-7000-8000-00000000000f'));
const search = fc.record({
  threshold: fc.integer({ min: 50, max: 100 }),
  limit: fc.constantFrom(1, 2, 5, Infinity),
});

type Change =
  | { readonly kind: 'add'; readonly id: EntryId; readonly words: readonly string[] }
  | { readonly kind: 'remove'; readonly id: EntryId }
  | { readonly kind: 'reload' }
  | { readonly kind: 'rebuild' };

const change: fc.Arbitrary<Change> = fc.oneof(
  { weight: 8, arbitrary: fc.record({ kind: fc.constant('add' as const), id, words: segment }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('remove' as const), id }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'reload' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'rebuild' as const }) },
);

/** The index after the change; `stored` is changed alike. */
function after(index: FuzzyIndex, change: Change, stored: Map<EntryId, readonly string[]>): FuzzyIndex {
  switch (change.kind) {
    case 'add':
      index.add(change);
      stored.set(change.id, change.words);
      return index;
    case 'remove':
      expect(index.remove(change.id)).toBe(stored.delete(change.id));
      return index;
    case 'reload':
      return reloaded(index);
    case 'rebuild':
      return FuzzyIndex.build(index.all());
  }
}

function reloaded(index: FuzzyIndex): FuzzyIndex {
  const again = FuzzyIndex.load(index.snapshot());
  if (again === undefined) throw new Error('The snapshot was not read.');
  return again;
}

describe('a search in the fuzzy index', () => {
  test('finds what comparing with every entry finds, after any changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(id, segment), { maxLength: 30 }),
        fc.array(change, { maxLength: 25 }),
        fc.array(fc.tuple(segment, search), { minLength: 1, maxLength: 6 }),
        (built, changes, searches) => {
          const stored = new Map<EntryId, readonly string[]>(built);
          let index = FuzzyIndex.build(built.map(([id, words]) => ({ id, words })));
          for (const change of changes) {
            index = after(index, change, stored);
            expect(index.size).toBe(stored.size);
          }
          for (const [words, options] of searches) {
            expect(index.search(words, options)).toEqual(bruteForce(stored, words, options));
          }
          for (const words of stored.values()) {
            const options = { threshold: 50 };
            expect(index.search(words, options)).toEqual(bruteForce(stored, words, options));
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  test('finds the same among many groups of few words', () => {
    const crowd = fc.array(fc.array(fc.constantFrom(...'abcdefghijkl'), { maxLength: 12 }), {
      minLength: 200,
      maxLength: 400,
    });
    fc.assert(
      fc.property(crowd, fc.array(fc.tuple(short, search), { minLength: 20, maxLength: 20 }), (segments, searches) => {
        const stored = new Map(segments.map((words, id) => [id, words]));
        const half = asEntries(stored).slice(0, segments.length / 2);
        const index = FuzzyIndex.build(half);
        for (const entry of asEntries(stored).slice(half.length)) index.add(entry);
        for (const [words, options] of searches) {
          expect(index.search(words, options)).toEqual(bruteForce(stored, words, options));
        }
      }),
      { numRuns: 30 },
    );
  });

  test('finds the same among sentences of releases', () => {
    const sentences = readFileSync('test/fixtures/segmentation/public.jsonl', 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .flatMap((line) => (JSON.parse(line) as { segments: string[] }).segments)
      .map((text) => fold(text).words);
    expect(sentences.length).toBeGreaterThan(100);
    const index = FuzzyIndex.build(sentences.slice(0, 80).map((words, id) => ({ id, words })));
    sentences.slice(80).forEach((words, at) => index.add({ id: at + 80, words }));
    const stored = new Map(sentences.map((words, id) => [id, words]));
    const place = fc.nat(sentences.length - 1);
    const edits = fc.array(fc.tuple(fc.nat(60), fc.constantFrom('', 'de', 'migrants', 'nouveau')), { maxLength: 6 });
    fc.assert(
      fc.property(place, edits, search, (place, edits, options) => {
        const words = [...(sentences[place] ?? [])];
        for (const [at, other] of edits) words.splice(at, at % 2, ...(other === '' ? [] : [other]));
        expect(index.search(words, options)).toEqual(bruteForce(stored, words, options));
      }),
      { numRuns: 300 },
    );
  });
});
