import { fold, MOST_WORDS } from '@triptych/memory';
import { InProcessLookup } from './in-process-lookup.js';
import { ListedMemory } from './testing/listed-memory.js';
import { nearest } from './testing/nearest.js';

let memory: ListedMemory;
let lookup: InProcessLookup;
const reports: string[] = [];

beforeEach(() => {
  memory = new ListedMemory('a memory', 7);
  reports.length = 0;
  lookup = new InProcessLookup(memory, {
    report: (error, task) => reports.push(`${task}: ${String(error)}`),
    few: 100_000,
  });
});
afterEach(async () => {
  await lookup.close();
  expect(reports).toEqual([]);
});

const { words } = fold('le premier jour de la semaine');
const search = () => lookup.search('fr', words, { threshold: 50 });
const expected = () => nearest(memory.french, words, 50);

test('a unit is found, changed and gone at the very next look-up', async () => {
  expect(await search()).toEqual([]);
  memory.put(1, 'Le premier jour de la semaine');
  memory.put(2, 'Le dernier jour de la semaine');
  expect(await search()).toEqual([
    { id: 1, base: 100 },
    { id: 2, base: (100 * 5) / 6 },
  ]);
  memory.put(1, 'Le premier mois de la semaine');
  memory.remove(2);
  expect(await search()).toEqual([{ id: 1, base: (100 * 5) / 6 }]);
});

test('each language is an index of its own', async () => {
  memory.put(1, 'Le premier jour de la semaine');
  expect(await search()).toHaveLength(1);
  expect(await lookup.search('es', words, { threshold: 50 })).toEqual([]);
});

test('look-ups at the same time share one reading of the feed', async () => {
  for (let id = 0; id < 2500; id += 1) memory.put(id, `Le premier jour de la semaine ${id % 7 === 0 ? 'sainte' : id}`);
  const found = await Promise.all(Array.from({ length: 20 }, search));
  expect(memory.read).toEqual([0, 7000, 14_000]);
  expect(new Set(found.map((hits) => hits.length))).toEqual(new Set([2500]));
});

test('numbers that no unit has are passed over once', async () => {
  memory.put(1, 'Le premier jour');
  memory.skip(500);
  await search();
  await search();
  memory.put(2, 'Le premier jour de la semaine');
  expect(await search()).toEqual(expected());
  expect(memory.read).toEqual([0, 507]);
});

test('what commits while a page is read is read with the next one, never passed over', async () => {
  memory.put(1, 'Le premier jour de la semaine');
  memory.afterPage = () => {
    if (memory.french.size < 5) memory.put(memory.french.size + 1, 'Le premier jour de la semaine');
  };
  for (const found of [1, 2, 3, 4, 5, 5]) expect(await search()).toHaveLength(found);
});

test('a feed that cannot be read fails every look-up that waits for it, and the next one reads on where it broke off', async () => {
  for (let id = 0; id < 2500; id += 1) memory.put(id, 'Le premier jour de la semaine');
  let pages = 0;
  memory.beforePage = () => {
    pages += 1;
    if (pages === 3) throw new Error('the database is away');
  };
  const failed = await Promise.allSettled([search(), search(), search()]);
  expect(failed.map((each) => String((each as PromiseRejectedResult).reason))).toEqual(
    Array(3).fill('Error: the database is away'),
  );
  expect(await search()).toEqual(expected());
  expect(memory.read).toEqual([0, 7000, 14_000]);
});

test('a text of too many words is not looked up, and one that becomes so is no longer found', async () => {
  memory.put(1, 'mot '.repeat(MOST_WORDS + 1));
  memory.put(2, 'Le premier jour de la semaine');
  expect(await search()).toEqual([{ id: 2, base: 100 }]);
  memory.put(2, 'mot '.repeat(MOST_WORDS + 1));
  memory.put(3, 'mot '.repeat(MOST_WORDS));
  expect(await search()).toEqual([]);
  const many = Array.from({ length: MOST_WORDS }, () => 'mot');
  expect(await lookup.search('fr', many, { threshold: 100 })).toEqual([{ id: 3, base: 100 }]);
});

test('a search that makes no sense is refused', async () => {
  await expect(lookup.search('fr', words, { threshold: 49 })).rejects.toThrow(RangeError);
  await expect(lookup.search('fr', words, { threshold: 70, limit: 0 })).rejects.toThrow(RangeError);
  const tooMany = Array.from({ length: MOST_WORDS + 1 }, () => 'mot');
  await expect(lookup.search('fr', tooMany, { threshold: 70 })).rejects.toThrow(RangeError);
});

test('a memory that is put back to an earlier state is read from the beginning', async () => {
  const earlier = new ListedMemory();
  earlier.put(1, 'Le premier jour de la semaine');
  memory.put(1, 'Le premier jour de la semaine');
  memory.put(2, 'Le dernier jour de la semaine');
  await search();
  memory.restore(earlier);
  expect(await Promise.all([search(), search()])).toEqual([expected(), expected()]);
  memory.put(3, 'Le dernier jour de la semaine');
  expect(await search()).toEqual(expected());
});

test('closing ends the reading of the feed, and the look-up that waits for it', async () => {
  for (let id = 0; id < 9000; id += 1) memory.put(id, 'Le premier jour de la semaine');
  memory.afterPage = () => {
    memory.afterPage = () => undefined;
    void lookup.close();
  };
  await expect(search()).rejects.toThrow('aborted');
  expect(memory.read.length).toBeLessThan(3);
});
