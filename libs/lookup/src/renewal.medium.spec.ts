import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fold, FuzzyIndex } from '@triptych/memory';
import { InProcessLookup } from './in-process-lookup.js';
import { ListedMemory } from './testing/listed-memory.js';
import { nearest } from './testing/nearest.js';
import { SOURCE_THREADS } from './testing/source-threads.js';

/** So many changes are built in a thread. */
const FEW = 100;

/** Different words, so that each unit is a group of its own. */
const sentence = (n: number) => `La phrase ${n % 9 === 0 ? 'commune' : letters(n)} du service`;
const letters = (n: number) => n.toString(16).replaceAll(/\d/g, (digit) => 'ghijklmnop'.charAt(Number(digit)));
const { words } = fold(sentence(0));

let memory: ListedMemory;
let folder: string;
const reports: string[] = [];
const lookups: InProcessLookup[] = [];

beforeEach(() => {
  memory = new ListedMemory();
  folder = mkdtempSync(join(tmpdir(), 'triptych-lookup-'));
  reports.length = 0;
});
afterEach(async () => {
  await Promise.all(lookups.splice(0).map((each) => each.close()));
  rmSync(folder, { recursive: true });
});

function open(execArgv: readonly string[] = SOURCE_THREADS): InProcessLookup {
  const report = (error: unknown, task: string) => reports.push(`${task}: ${String(error)}`);
  const lookup = new InProcessLookup(memory, { folder, report, execArgv, few: FEW });
  lookups.push(lookup);
  return lookup;
}

const search = (lookup: InProcessLookup) => lookup.search('fr', words, { threshold: 70 });
const expected = () => nearest(memory.french, words, 70);

/** The position of the snapshot that was written last. */
function renewedUpTo(): number {
  const index = FuzzyIndex.load(new Uint8Array(readFileSync(join(folder, 'fr.index'))));
  return Number(index?.label.split(' ')[2]);
}

test('many changes are built in a thread and answer as those that are applied one by one', async () => {
  for (let id = 0; id < 3000; id += 1) memory.put(id, sentence(id));
  for (let id = 0; id < 3000; id += 5) memory.remove(id);
  expect(await search(open())).toEqual(expected());
  expect(reports).toEqual([]);
});

test('what changes and goes while it is built is found as it is at the end', async () => {
  for (let id = 0; id < 3000; id += 1) memory.put(id, sentence(id));
  let page = 0;
  memory.afterPage = () => {
    page += 1;
    if (page > 3) return;
    memory.remove(page * 9);
    memory.put(page, sentence(0));
    memory.put(5000 + page, sentence(0));
    memory.remove(900 + page * 9);
    memory.put(900 + page * 9, 'Tout autre chose');
  };
  const lookup = open();
  await search(lookup);
  expect(page).toBeGreaterThan(3);
  expect(await search(lookup)).toEqual(expected());
});

test('a worn index answers while a new one is built, and the new one knows what came meanwhile', async () => {
  for (let id = 0; id < 3000; id += 1) memory.put(id, sentence(id));
  const lookup = open();
  await search(lookup);
  let goOn = () => {};
  const held = new Promise<void>((resolve) => (goOn = resolve));
  let isWorn = false;
  memory.beforePage = (seq) => {
    isWorn ||= seq === 0;
    return seq === 0 ? held : undefined;
  };
  for (let id = 3000; !isWorn && id < 20_000; id += 1) {
    memory.put(id, sentence(id));
    if (id % FEW === 0) await search(lookup);
  }
  expect(isWorn).toBe(true);

  const changed = async (n: number) => {
    memory.put(n, n % 2 === 0 ? sentence(0) : 'Tout autre chose');
    memory.remove(n + 1000);
    expect(await search(lookup)).toEqual(expected());
  };
  const before = renewedUpTo();
  for (let n = 0; n < 8; n += 1) await changed(n);
  goOn();
  for (let n = 8; renewedUpTo() === before && n < 1000; n += 1) {
    await changed(n);
    await pause(20);
  }
  expect(renewedUpTo()).toBeGreaterThan(before);
  for (let n = 8; n > 0; n -= 1) await changed(n + 1);
  expect(reports).toEqual([]);
}, 60_000);

test('a thread that does not start is reported, and the index is built without it', async () => {
  for (let id = 0; id < 1500; id += 1) memory.put(id, sentence(id));
  const broken = open(['--import', 'data:text/javascript,throw new Error("broken")']);
  expect(await search(broken)).toEqual(expected());
  expect(reports).toEqual([expect.stringMatching(/in a thread: ThreadFailure: .*broken/)]);
});

test('a thread that ends in the middle is reported, and the index is built without it', async () => {
  for (let id = 0; id < 1500; id += 1) memory.put(id, sentence(id));
  const program = 'import{parentPort}from"node:worker_threads";parentPort.on("message",()=>process.exit(3))';
  const ending = open(['--import', `data:text/javascript,${program}`, ...SOURCE_THREADS]);
  expect(await search(ending)).toEqual(expected());
  expect(reports).toEqual([expect.stringMatching(/in a thread: ThreadFailure: .*ended with 3/)]);
});

test('a feed that fails while an index is built fails the look-ups that wait, and the next one builds it', async () => {
  for (let id = 0; id < 2500; id += 1) memory.put(id, sentence(id));
  let isAway = true;
  memory.beforePage = () => {
    if (memory.read.length === 2 && isAway) throw new Error('the database is away');
  };
  const lookup = open();
  const failed = await Promise.allSettled([search(lookup), search(lookup)]);
  expect(failed.map((each) => String((each as PromiseRejectedResult).reason))).toEqual(
    Array(2).fill('Error: the database is away'),
  );
  isAway = false;
  expect(await search(lookup)).toEqual(expected());
  expect(reports).toEqual([]);
});

test('closing ends the building of an index, and the look-up that waits for it', async () => {
  for (let id = 0; id < 5000; id += 1) memory.put(id, sentence(id));
  const lookup = open();
  const waiting = search(lookup);
  const closed = new Promise<void>((resolve) => {
    memory.afterPage = () => {
      memory.afterPage = () => undefined;
      void lookup.close().then(resolve);
    };
  });
  await expect(waiting).rejects.toThrow();
  await closed;
  expect(memory.read.length).toBeLessThan(5);
  expect(reports).toEqual([]);
});

test('starting loads all languages in the background; one that fails is reported and loaded by the first look-up', async () => {
  for (let id = 0; id < 500; id += 1) memory.put(id, sentence(id));
  let isAway = true;
  memory.beforePage = () => {
    if (isAway) throw new Error('the database is away');
  };
  const lookup = open();
  lookup.start();
  lookup.start();
  while (reports.length < 3) await pause(5);
  expect(reports).toEqual(
    ['fr', 'en', 'es'].map((locale) => `load the memory index of ${locale}: Error: the database is away`),
  );
  isAway = false;
  expect(await search(lookup)).toEqual(expected());
});
