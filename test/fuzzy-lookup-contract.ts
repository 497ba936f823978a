import { MemoryKeeping, type FuzzyLookup, type NewOccurrence } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { fold, MOST_WORDS, type FuzzyHit, type FuzzySearch } from '@triptych/memory';
import { openDatabase, type Database, type DatabaseConfig } from '@triptych/persistence';
import fc from 'fast-check';
import { later } from '../libs/persistence/src/testing/builders.js';
import { anOccurrence } from '../libs/persistence/src/testing/memory-builders.js';
import { fixtureSentences } from './fixture-sentences.js';

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

type Stored = ReadonlyMap<number, readonly string[]>;

function bruteForce(
  stored: Stored,
  words: readonly string[],
  { threshold, limit = Infinity }: FuzzySearch,
): FuzzyHit[] {
  return Array.from(stored, ([id, own]) => ({ id, base: baseOf(words, own) }))
    .filter(({ base }) => base >= threshold)
    .sort((a, b) => b.base - a.base || a.id - b.id)
    .slice(0, limit);
}

/** The living units that have the language, as words: what there is to find. */
async function storedIn(database: Database, locale: Locale): Promise<Stored> {
  const stored = new Map<number, readonly string[]>();
  for (let seq = 0; ;) {
    const changes = await database.memoryFeed.since(seq, 1000);
    for (const { id, texts } of changes) {
      const text = texts?.[locale];
      const words = text && fold(text.text, text.codes).words;
      if (words && words.length <= MOST_WORDS) stored.set(id, words);
    }
    if (changes.length === 0) return stored;
    seq = changes.at(-1)?.seq ?? seq;
  }
}

const keep = (database: Database, ...entries: readonly NewOccurrence[]) =>
  database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep(entries));

const forget = (database: Database, isGone: (id: string) => boolean = () => true) =>
  database.unitOfWork.run(() =>
    new MemoryKeeping(database.memoryStore).forget({ releaseId: 'r1' }, later(9), { isGone }),
  );

/** A word of letters only, another one for each number: digits would all be the same word. */
function wordOf(number: number): string {
  return `m${String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)}`;
}

/** Few words, so that segments share many; some segments have as many as stand in a word of bits, or one more. */
const word = fc.constantFrom(...'abcdefgh', 'été', 'x'.repeat(3000));
const edge = fc.constantFrom(31, 32, 33, 64, 65);
const segment = fc.oneof(
  { weight: 6, arbitrary: fc.array(word, { maxLength: 9 }) },
  { weight: 1, arbitrary: edge.chain((length) => fc.array(word, { minLength: length, maxLength: length })) },
  {
    weight: 1,
    arbitrary: fc.tuple(edge, fc.array(fc.tuple(fc.nat(100), word), { maxLength: 8 })).map(([length, edits]) => {
      const words = Array.from({ length }, (_, at) => wordOf(at % 40));
      for (const [at, other] of edits) words.splice(at, at % 3 === 0 ? 1 : 0, other);
      return words;
    }),
  },
);
/** A look-up may also be for what no unit can have. */
const searched = fc.oneof(segment, fc.array(fc.oneof(word, fc.constantFrom('\ud800', '\0', 'neuf')), { maxLength: 9 }));
const wanted = fc.record({
  threshold: fc.integer({ min: 50, max: 100 }),
  limit: fc.constantFrom(1, 2, 5, Infinity),
});
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('keep' as const), id: fc.nat(15), words: segment }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('forget' as const), id: fc.nat(15) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('search' as const), words: searched, wanted }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('renew' as const) }) },
);

type Act =
  | { readonly kind: 'keep'; readonly id: number; readonly words: readonly string[] }
  | { readonly kind: 'forget'; readonly id: number }
  | { readonly kind: 'search'; readonly words: readonly string[]; readonly wanted: FuzzySearch }
  | { readonly kind: 'renew' };

/** How a lookup is opened on a database, and how it is made anew from the memory alone. */
export interface LookupKind {
  readonly open: (database: Database) => FuzzyLookup;
  readonly renew: (database: Database) => FuzzyLookup | Promise<FuzzyLookup>;
}

/**
 * What every fuzzy lookup must do, whichever way it finds.
 * @param fresh an empty database
 * @returns what the look-ups for real sentences found, once the tests have run: to be compared with other lookups
 */
export function testFuzzyLookup(fresh: () => DatabaseConfig, { open, renew }: LookupKind): readonly FuzzyHit[][] {
  const found: FuzzyHit[][] = [];
  let config: DatabaseConfig;
  let database: Database;
  let lookup: FuzzyLookup;
  beforeEach(async () => {
    config = fresh();
    database = await openDatabase(config);
    lookup = open(database);
  }, 60_000);
  afterEach(async () => {
    await lookup.close?.();
    await database.close();
  });

  test('finds every unit that comparing with all finds, whatever was put in, replaced and taken out', async () => {
    const expectSame = async (words: readonly string[], search: FuzzySearch) =>
      expect(await lookup.search('fr', words, search)).toEqual(
        bruteForce(await storedIn(database, 'fr'), words, search),
      );
    const run = async (acts: readonly Act[]) => {
      await forget(database);
      for (const each of acts) {
        if (each.kind === 'keep') {
          await keep(database, anOccurrence(`s${each.id}`, { fr: `${each.words.join(' ')}.`, en: `Unit ${each.id}q` }));
        } else if (each.kind === 'forget') await forget(database, (id) => id === `s${each.id}`);
        else if (each.kind === 'renew') lookup = await renew(database);
        else await expectSame(each.words, each.wanted);
      }
      for (const each of acts) if (each.kind === 'keep') await expectSame(each.words, { threshold: 50 });
    };
    await fc.assert(fc.asyncProperty(fc.array(act, { maxLength: 25 }), run), { numRuns: 25 });
  }, 120_000);

  test('finds the same sentences of releases as comparing with all, in each language', async () => {
    const sentences = fixtureSentences();
    await keep(database, ...sentences.map((texts, at) => anOccurrence(`s${at}`, texts)));
    for (const locale of LOCALES) {
      const stored = await storedIn(database, locale);
      expect(stored.size).toBeGreaterThan(50);
      for (const [id, words] of stored) {
        if (id % 12 !== 0) continue;
        const changed = words.filter((_, at) => at % 7 !== id % 7);
        for (const threshold of [50, 70, 90]) {
          const search = { threshold, ...(id % 3 !== 0 && { limit: id % 3 === 1 ? 1 : 5 }) };
          const hits = await lookup.search(locale, changed, search);
          expect(hits).toEqual(bruteForce(stored, changed, search));
          found.push([...hits]);
        }
      }
    }
  }, 120_000);

  test('sees at once what another process has committed', async () => {
    const elsewhere = await openDatabase(config);
    const other = open(elsewhere);
    for (let n = 0; n < 5; n += 1) {
      await keep(database, anOccurrence(`s${n}`, { fr: 'Le centre est ouvert.', en: `Open ${n}` }));
      for (const each of [lookup, other]) {
        expect(await each.search('fr', ['le', 'centre', 'est', 'ouvert'], { threshold: 100 })).toHaveLength(n + 1);
      }
    }
    await other.close?.();
    await elsewhere.close();
  }, 30_000);

  test('answers many who ask while the memory changes, each with all that was there when it asked', async () => {
    const elsewhere = await openDatabase(config);
    const other = open(elsewhere);
    const words = ['une', 'phrase', 'de', 'plus'];
    const writing = Array.from({ length: 20 }, (_, n) =>
      keep(database, anOccurrence(`s${n}`, { fr: `Une phrase de plus ${n % 4 === 0 ? 'ici' : ''}`, en: `One ${n}` })),
    );
    for (const [n, each] of writing.entries()) {
      await each;
      const before = await storedIn(database, 'fr');
      const answers = await Promise.all(
        [lookup, other, lookup].map((one) => one.search('fr', words, { threshold: 80 })),
      );
      const least = bruteForce(before, words, { threshold: 80 }).map(({ id }) => id);
      for (const hits of answers) expect(hits.map(({ id }) => id)).toEqual(expect.arrayContaining(least));
      expect(least.length).toBeGreaterThan(n);
    }
    await other.close?.();
    await elsewhere.close();
  }, 30_000);

  test('is silent on an empty memory, and finds a text of punctuation by another one', async () => {
    expect(await lookup.search('fr', [], { threshold: 50 })).toEqual([]);
    expect(await lookup.search('es', ['hola'], { threshold: 50 })).toEqual([]);
    await keep(database, anOccurrence('s1', { fr: '…', en: 'Nothing' }), anOccurrence('s2', { fr: 'Rien', en: '–' }));
    expect(await lookup.search('fr', [], { threshold: 100 })).toEqual([{ id: 1, base: 100 }]);
    expect(await lookup.search('en', [], { threshold: 50 })).toEqual([{ id: 2, base: 100 }]);
    expect(await lookup.search('es', [], { threshold: 50 })).toEqual([]);
  });

  test('leaves out a stored text that is too long, and finds the one after it', async () => {
    const longest = Array.from({ length: MOST_WORDS }, (_, at) => wordOf(at));
    await keep(
      database,
      anOccurrence('s1', { fr: [...longest, 'trop'].join(' '), en: 'Too long' }),
      anOccurrence('s2', { fr: longest.join(' '), en: 'Long' }),
    );
    expect(await lookup.search('fr', longest.slice(900), { threshold: 50 })).toEqual([{ id: 2, base: 55 }]);
    expect(await lookup.search('fr', longest, { threshold: 50 })).toEqual([{ id: 2, base: 100 }]);
  }, 30_000);

  test.each([
    ['more words than the longest segment has', new Array<string>(MOST_WORDS + 1).fill('a'), { threshold: 70 }],
    ['a threshold below the lowest', ['a'], { threshold: 49 }],
    ['a threshold above 100', ['a'], { threshold: 101 }],
    ['a threshold that is not whole', ['a'], { threshold: 70.5 }],
    ['no hits at all', ['a'], { threshold: 70, limit: 0 }],
    ['no number of hits', ['a'], { threshold: 70, limit: NaN }],
  ])('refuses %s', async (_, words, search) => {
    await expect(lookup.search('fr', words, search)).rejects.toThrow(RangeError);
  });

  return found;
}
