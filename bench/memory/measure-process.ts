import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { InProcessLookup } from '@triptych/lookup';
import { fold } from '@triptych/memory';
import { openDatabase } from '@triptych/persistence';
import { addTexts, fillMemory } from './fill-memory.js';

/** Changes that a process which runs finds at its next look-up. */
const CHANGED = 10_000;

const { words } = fold('L’OIM a porté assistance à 12 500 migrants en Libye en 2023.');

/** One thing that a process does with the index, while nothing else is to be done. */
export interface ProcessStep {
  readonly what: string;
  readonly seconds: number;
  /** The longest time, in milliseconds, for which the process could do nothing else, and that of the 99th percentile. */
  readonly blocked: number;
  readonly blockedP99: number;
  /** What the process holds afterwards. */
  readonly residentBytes: number;
}

/** The life of a process with the index of a memory of so many units, which are in a SQLite file. */
export async function measureProcess(data: string, count: number): Promise<ProcessStep[]> {
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-memory-'));
  const database = await openDatabase({ file: join(folder, 'triptych.sqlite') });
  const report = (error: unknown, task: string) => console.error(task, error);
  const open = () => new InProcessLookup(database.memoryFeed, { folder: join(folder, 'memory-index'), report });
  const search = (lookup: InProcessLookup) => lookup.search('fr', words, { threshold: 70, limit: 5 });
  try {
    await fillMemory(database, data, count);
    const first = open();
    const steps = [await measured('first start, without a snapshot', () => search(first))];
    await first.close();
    const second = open();
    steps.push(await measured('start with a snapshot', () => search(second)));
    const changes = Array.from({ length: CHANGED }, (_, n) => ({
      id: 2e9 + n,
      text: `Le camp x${n} a été fermé en 2024.`,
    }));
    await addTexts(database, changes);
    steps.push(await measured(`look-up after ${CHANGED.toLocaleString('en')} changes`, () => search(second)));
    steps.push(await measured('orderly end, with a new snapshot', () => second.close()));
    return steps;
  } finally {
    await database.close();
    rmSync(folder, { recursive: true });
  }
}

async function measured(what: string, act: () => Promise<unknown>): Promise<ProcessStep> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // A delay is noted when the timer comes round, so it must have done so before and must do so after.
  await pause(20);
  const began = performance.now();
  await act();
  const seconds = (performance.now() - began) / 1000;
  await pause(20);
  delay.disable();
  const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync('/proc/self/status', 'utf8'))?.[1];
  const [blocked, blockedP99] = [delay.max / 1e6, delay.percentile(99) / 1e6];
  return { what, seconds, blocked, blockedP99, residentBytes: Number(kilobytes) * 1024 };
}
