import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fold, FuzzyIndex } from '@triptych/memory';
import { InProcessLookup } from './in-process-lookup.js';
import { SnapshotFolder } from './snapshot-folder.js';
import { labelOf, positionIn } from './snapshot-label.js';
import { ListedMemory } from './testing/listed-memory.js';
import { nearest } from './testing/nearest.js';

const { words } = fold('le premier jour de la semaine');

let folder: string;
let memory: ListedMemory;
const reports: string[] = [];
const report = (error: unknown, task: string) => reports.push(`${task}: ${String(error)}`);
const file = () => join(folder, 'fr.index');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'triptych-snapshots-'));
  memory = new ListedMemory('this memory');
  for (let id = 0; id < 1200; id += 1) memory.put(id, `Le premier jour ${id % 400 === 0 ? 'de la' : 'sans'} semaine`);
  reports.length = 0;
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Opens a look-up, asks it, and closes it: what one process does. */
async function once(change: () => void = () => undefined): Promise<void> {
  const lookup = new InProcessLookup(memory, { folder, report });
  try {
    expect(await lookup.search('fr', words, { threshold: 50 })).toEqual(nearest(memory.french, words, 50));
    change();
    expect(await lookup.search('fr', words, { threshold: 50 })).toEqual(nearest(memory.french, words, 50));
  } finally {
    await lookup.close();
  }
}

test('a process that starts reads only what came after the snapshot', async () => {
  await once();
  memory.put(5, 'Le premier jour de la semaine');
  memory.remove(400);
  memory.read.length = 0;
  await once();
  expect(memory.read).toEqual([1200]);
  expect(reports).toEqual([]);
});

test('nothing is written for a few changes, and everything that is left is a whole file', async () => {
  await once();
  const before = readFileSync(file());
  await once(() => memory.put(5, 'Le premier jour de la semaine'));
  expect(readFileSync(file()).equals(before)).toBe(true);
  expect(readdirSync(folder)).toEqual(['fr.index']);
});

describe('a snapshot is not trusted and built anew when it', () => {
  const whole = () => new Uint8Array(readFileSync(file()));
  const labelled = (label: string) => FuzzyIndex.load(whole())!.snapshot(label);
  const flipped = (share: number) => {
    const bytes = whole();
    const at = Math.floor((bytes.length - 1) * share);
    bytes[at] = (bytes[at] ?? 0) ^ 4;
    return bytes;
  };
  test.each<[string, () => Uint8Array]>([
    ['is empty', () => new Uint8Array(0)],
    ['is cut', () => whole().subarray(0, 5000)],
    ['lacks its last bytes', () => whole().subarray(0, -8)],
    ['is longer than it was', () => Uint8Array.from([...whole(), ...new Uint8Array(8)])],
    ['is something else', () => Buffer.from('{"units":[]}'.repeat(100))],
    ['has another bit at its begin', () => flipped(0)],
    ['has another bit where its format is named', () => flipped(5 / whole().length)],
    ['has another bit in the middle', () => flipped(0.5)],
    ['has another bit at its end', () => flipped(1)],
    ['is of another memory', () => labelled(labelOf({ identity: 'another memory', locale: 'fr', position: 1200 }))],
    ['is of another language', () => labelled(labelOf({ identity: 'this memory', locale: 'en', position: 1200 }))],
    ['is ahead of the memory', () => labelled(labelOf({ identity: 'this memory', locale: 'fr', position: 1201 }))],
    [
      'was made by other rules',
      () => labelled(`0 ${labelOf({ identity: 'this memory', locale: 'fr', position: 1200 }).slice(2)}`),
    ],
    ['has no label', () => labelled('')],
  ])('%s', async (_, damaged) => {
    await once();
    writeFileSync(file(), damaged());
    memory.read.length = 0;
    await once();
    expect(reports).toEqual([expect.stringMatching(/^load the snapshot of the memory index of fr: /)]);
    expect(memory.read).toContain(0);
    // In its place there is one that counts.
    memory.read.length = 0;
    await once();
    expect(memory.read).toEqual([]);
    expect(reports).toHaveLength(1);
  });
});

test('a folder in which nothing can be read or written costs time and nothing else', async () => {
  writeFileSync(join(folder, 'file'), '');
  folder = join(folder, 'file');
  await once();
  expect(reports).toHaveLength(2);
  expect(reports[1]).toMatch(/^write a snapshot of the memory index of fr: /);
  folder = join(folder, '..');
  mkdirSync(file());
  await once();
  expect(readdirSync(folder).sort()).toEqual(['file', 'fr.index']);
});

test('several processes may write at once; one file remains, and it is whole', async () => {
  const folders = Array.from({ length: 4 }, () => new SnapshotFolder(folder));
  const bytes = (n: number) => new Uint8Array(200_000).fill(n).buffer;
  const seen = new Set<string>();
  for (let round = 0; round < 5; round += 1) {
    const written = folders.map((each, n) => each.write('fr', bytes(n)));
    const read = await Promise.all(folders.map((each) => each.read('fr')));
    await Promise.all(written);
    for (const each of read) if (each) seen.add([...new Set(new Uint8Array(each))].join());
  }
  expect([...seen].every((content) => ['0', '1', '2', '3'].includes(content))).toBe(true);
  expect(readdirSync(folder)).toEqual(['fr.index']);
});

test('what a killed process left half written is removed an hour later, and what another one writes is not', async () => {
  const [old, young] = ['fr.1.temporary', 'fr.2.temporary'].map((name) => join(folder, name)) as [string, string];
  writeFileSync(old, 'half');
  writeFileSync(young, 'half');
  const twoHoursAgo = new Date(Date.now() - 7_200_000);
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  await new SnapshotFolder(folder).write('en', new ArrayBuffer(8));
  expect([old, young].map((path) => existsSync(path))).toEqual([false, true]);
});

test('a label names a position of one memory in one language and nothing else', () => {
  const origin = { identity: 'a memory', locale: 'es', position: 9_007_199_254_740_991 } as const;
  expect(positionIn(labelOf(origin), origin)).toBe(origin.position);
  for (const label of [
    '',
    '1 es -0 a memory',
    '1 es 1e3 a memory',
    '1 es 7 a memory ',
    '1 es NaN a memory',
    '1 fr 7 a memory',
  ]) {
    expect(positionIn(label, origin)).toBeUndefined();
  }
});
