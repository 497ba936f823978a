import { readFileSync } from 'node:fs';
import { FuzzyIndex, FuzzyIndexBuilder, type FuzzyEntry } from '@triptych/memory';
import { ownCpuSeconds } from '../usage.js';
import { LIMIT, THRESHOLD } from './lookup-terms.js';
import { recallOf, type Recall } from './recall.js';
import { lookUps, units } from './units.js';

/** Look-ups that make a process compile its code before those that are timed. */
const WARM_UP = 500;

/** Entries put in after the build. */
const INSERTED = 20_000;

/** How often every look-up is timed again. */
const TURNS = 3;

/** Seconds and milliseconds are time of a core. */
export interface IndexFigures {
  readonly size: number;
  readonly words: number;
  /** From words of `fold`, which take their own time. */
  readonly buildSeconds: number;
  readonly foldSeconds: number;
  readonly arrayBytes: number;
  /** The most memory that the process held until the index was built. */
  readonly peakBytes: number;
  readonly saveSeconds: number;
  readonly loadSeconds: number;
  /** The first look-ups of a process, on units of the memory with a word left out. */
  readonly first: readonly number[];
  /** Each look-up for the first time. */
  readonly cold: readonly number[];
  readonly warm: readonly number[];
  readonly insertMicroseconds: number;
  readonly afterInserts: readonly number[];
  readonly recall: Recall | undefined;
}

/** Everything about an index of so many units, in the order in which a process lives. */
export async function measure(data: string, count: number, compared: number): Promise<IndexFigures> {
  const { builder, words, sample, foldSeconds, addSeconds } = await filled(data, count);
  const [built, finishSeconds] = timed(() => FuzzyIndex.from(builder));
  const peakBytes = peak();
  const [bytes, saveSeconds] = timed(() => built.snapshot());
  const [index, loadSeconds] = timed(() => FuzzyIndex.load(bytes));
  if (index === undefined) throw new Error('The snapshot was not read.');
  const queries = lookUps(data);
  const timesOf = (all: readonly (readonly string[])[]) => all.map((words) => milliseconds(index, words));
  const texts = queries.map(({ words }) => words);
  const first = timesOf(sample.slice(0, WARM_UP).map(({ words }) => words.slice(1)));
  const cold = timesOf(texts);
  const warm = Array.from({ length: TURNS }, () => timesOf(texts)).flat();
  const arrayBytes = index.byteLength;
  const recall = compared === 0 ? undefined : await recallOf(index, queries.slice(0, compared), THRESHOLD, data, count);
  const size = index.size;
  const inserted = sample.map(({ words }, at) => ({ id: 2e9 + at, words: [...words.slice(1), `new${at % 5_000}`] }));
  const [, insertSeconds] = timed(() => inserted.forEach((entry) => index.add(entry)));
  return {
    ...{ size, words, foldSeconds, buildSeconds: addSeconds + finishSeconds, arrayBytes, peakBytes },
    ...{ saveSeconds, loadSeconds, first, cold, warm, recall },
    insertMicroseconds: (insertSeconds * 1e6) / inserted.length,
    afterInserts: timesOf(texts),
  };
}

async function filled(data: string, count: number) {
  const builder = new FuzzyIndexBuilder();
  const sample: FuzzyEntry[] = [];
  const apart = Math.max(1, Math.floor(count / INSERTED));
  let [words, taken, addSeconds] = [0, 0, 0];
  const began = ownCpuSeconds();
  for await (const piece of units(data, count)) {
    for (const entry of piece) {
      words += entry.words.length;
      if (taken % apart === 0 && sample.length < INSERTED) sample.push(entry);
      taken += 1;
    }
    addSeconds += timed(() => piece.forEach((entry) => builder.add(entry)))[1];
  }
  return { builder, words, sample, addSeconds, foldSeconds: ownCpuSeconds() - began - addSeconds };
}

function timed<T>(act: () => T): [T, number] {
  const began = ownCpuSeconds();
  const result = act();
  return [result, ownCpuSeconds() - began];
}

function milliseconds(index: FuzzyIndex, words: readonly string[]): number {
  return timed(() => index.search(words, { threshold: THRESHOLD, limit: LIMIT }))[1] * 1000;
}

/** The most memory that the process has held so far; Linux only. */
function peak(): number {
  return Number(/^VmHWM:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1]) * 1024;
}
