import { MemoryKeeping, type MemoryFeed, type NewOccurrence } from '@triptych/desk';
import { FuzzyIndex, fold } from '@triptych/memory';
import { PostingMemberEntity, PostingStateEntity, PostingTokenEntity } from '../entities/posting.entity.js';
import { openDatabase, type Database } from '../open-database.js';
import { describeOnEachDatabase } from '../testing/databases.js';
import { anOccurrence } from '../testing/memory-builders.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { PostingLists, POSTING_WORDS } from './posting-lists.js';
import { storedWord, wordsOf } from './token-bytes.js';
import { TypeormFuzzyLookup } from './typeorm-fuzzy-lookup.js';

const ALL = { threshold: 50 };

/** Sentences of a few words out of a thousand, the first of them most often. */
function sentence(n: number): string {
  const letters = (number: number) => `m${String(number).replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] ?? '')}`;
  return Array.from({ length: 3 + (n % 9) }, (_, at) =>
    letters(((n * 7 + at * at * 13) % 1000) % (1 + ((n + at) % 999))),
  ).join(' ');
}

describeOnEachDatabase('the posting tables', (place) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(place.fresh());
  }, 60_000);
  afterEach(() => database.close());

  const units = () => database.unitOfWork as DatabaseUnitOfWork;
  const keep = (...entries: NewOccurrence[]) =>
    database.unitOfWork.run(() => new MemoryKeeping(database.memoryStore).keep(entries));
  const keepMany = (from: number, to: number) =>
    keep(
      ...Array.from({ length: to - from }, (_, at) =>
        anOccurrence(`s${from + at}`, { fr: sentence(from + at), en: `Unit ${from + at}` }),
      ),
    );
  const rows = async () => ({
    tokens: await units().reader.count(PostingTokenEntity),
    members: await units().reader.count(PostingMemberEntity),
  });
  const state = () => units().reader.findOneByOrFail(PostingStateEntity, { id: 1 });

  test('stay empty while nobody searches in them', async () => {
    await keepMany(0, 20);
    expect(await rows()).toEqual({ tokens: 0, members: 0 });
    await database.postingTables.search('fr', ['rien'], ALL);
    expect((await rows()).members).toBe(40);
  }, 30_000);

  test('find as the index does while the memory grows a hundredfold, and count its words anew on the way', async () => {
    const builds: number[] = [];
    for (const [from, to] of [
      [0, 30],
      [30, 300],
      [300, 1700],
    ] as const) {
      await keepMany(from, to);
      const changes = await database.memoryFeed.since(0, to);
      const index = FuzzyIndex.build(
        changes.map(({ id, texts }) => ({ id, words: fold(texts?.fr?.text ?? '').words })),
      );
      for (let n = 0; n < to; n += Math.ceil(to / 40)) {
        const words = fold(sentence(n)).words.slice(1);
        expect(await database.postingTables.search('fr', words, ALL)).toEqual(index.search(words, ALL));
      }
      builds.push((await state()).build);
    }
    expect(builds).toEqual([1, 1, 2]);
  }, 60_000);

  test('are never half: what fails on the way is undone, and whoever comes next goes on', async () => {
    await keepMany(0, 1500);
    let pages = 0;
    const { memoryFeed } = database;
    const broken = Object.assign(Object.create(memoryFeed) as MemoryFeed, {
      since(seq: number, most: number) {
        pages += 1;
        return pages === 2 ? Promise.reject(new Error('the line is cut')) : memoryFeed.since(seq, most);
      },
    });
    const first = new TypeormFuzzyLookup(units(), broken);
    await expect(first.search('fr', ['rien'], ALL)).rejects.toThrow('the line is cut');
    expect((await rows()).members).toBe(0);
    expect(await state()).toMatchObject({ seq: 0, build: 1 });
    await database.postingTables.search('fr', ['rien'], ALL);
    expect((await rows()).members).toBe(3000);
  }, 30_000);

  test('take every change over once when several processes search at once', async () => {
    const config = place.fresh();
    const processes = await Promise.all(Array.from({ length: 3 }, () => openDatabase(config)));
    const [one] = processes as [Database];
    await one.unitOfWork.run(() =>
      new MemoryKeeping(one.memoryStore).keep(
        Array.from({ length: 300 }, (_, n) =>
          anOccurrence(`s${n}`, { fr: `Une phrase ${n % 2 ? 'longue' : ''}`, en: `Unit ${sentence(n)} q` }),
        ),
      ),
    );
    const answers = await Promise.all(processes.map((each) => each.postingTables.search('fr', ['une', 'phrase'], ALL)));
    for (const hits of answers) expect(hits).toHaveLength(300);
    expect(await (one.unitOfWork as DatabaseUnitOfWork).reader.count(PostingMemberEntity)).toBe(600);
    await Promise.all(processes.map((each) => each.close()));
  }, 30_000);

  test('are begun anew when texts become words by other rules', async () => {
    await keepMany(0, 5);
    await database.postingTables.search('fr', ['rien'], ALL);
    await units().run(() => units().manager.update(PostingStateEntity, { id: 1 }, { foldVersion: 0 }));
    expect(await database.postingTables.search('fr', fold(sentence(3)).words, { threshold: 100 })).toHaveLength(1);
    expect((await state()).build).toBe(2);
  }, 30_000);
});

test('a list is cut by the lengths of its groups', () => {
  const lists = new PostingLists();
  for (let group = 0; group < 100; group += 1)
    lists.add(
      group,
      Uint32Array.from({ length: 1 + (group % 50) }, () => 7),
    );
  const rows = [...lists.rows()];
  expect(rows.map(([token, longest, shortest]) => [token, longest, shortest])).toEqual([
    [7, 25, 1],
    [7, 50, 26],
  ]);
  expect(rows.map((row) => wordsOf(row[4]).length / POSTING_WORDS)).toEqual([50, 50]);
});

test('words that a database may refuse are kept apart by their digests', () => {
  const stored = ['a', 'x'.repeat(201), 'x'.repeat(202), '\ud800', '\ud801', 'a\0'].map(storedWord);
  expect(new Set(stored).size).toBe(6);
  expect(stored[0]).toBe('a');
  for (const word of stored) expect(word).toMatch(/^[\u001f\w-]{1,200}$/);
});
