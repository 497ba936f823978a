import { createReadStream, createWriteStream, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { MemoryImport } from '@triptych/contracts';
import { writeTmx, type TmxVariant, type WrittenTmxUnit } from '@triptych/exchange';
import { DeskProcesses, missingFor, SHAPES, type Shape } from '../test/desk-processes.js';
import { makeTeam, type DeskClient } from '../test/desk-client.js';
import { describeMachine, load } from './machine.js';
import { UNITS_IN_FILE } from './memory/units-file.js';
import { wholeUnits } from './memory/whole-units.js';
import { figure, Sample } from './sample.js';
import { table } from './table.js';
import { peakMemory } from './usage.js';

interface LookupFigures {
  readonly shape: Shape;
  readonly megabytes: number;
  readonly importSeconds: number;
  /** The most that each process held until then, without a look-up. */
  readonly peaks: string;
  readonly first: Sample;
  readonly again: Sample;
}

/**
 * Imports units of the file over HTTP, then looks up the queries beside it, texts and provenance included.
 * @param count of units; all of them without it
 */
export async function benchLookup(data: string, count = UNITS_IN_FILE): Promise<void> {
  console.log(describeMachine());
  const folder = mkdtempSync(join(tmpdir(), 'triptych-bench-'));
  const file = join(folder, 'units.tmx');
  try {
    await writeFile(file, data, count);
    const figures: LookupFigures[] = [];
    for (const shape of SHAPES.filter((each) => missingFor(each).length === 0)) {
      figures.push(await measure(shape, file, data));
    }
    console.log(`load after: ${load()}\n\n${report(figures)}`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function measure(shape: Shape, file: string, data: string): Promise<LookupFigures> {
  console.error(`${shape} …`);
  const desk = await DeskProcesses.start(shape, { workers: 1, durable: true, env: { TRIPTYCH_LOG: 'error' } });
  try {
    const { admin } = await makeTeam(desk.url);
    const program = await admin.issueKey('memory:read', 'memory:write');
    const importSeconds = await imported(desk.url, program, file);
    const peaks = [...peakMemory(desk)].map(([name, mebibytes]) => `${name} ${figure(mebibytes)}`).join(', ');
    const queries = queriesOf(data);
    // The first look-up reads what was imported into the index.
    await lookUp(program, queries[0] ?? '');
    const first = await times(program, queries);
    const again = await times(program, queries);
    return { shape, megabytes: statSync(file).size / 1e6, importSeconds, peaks, first, again };
  } catch (error) {
    console.error(desk.log);
    throw error;
  } finally {
    await desk.stop();
  }
}

async function imported(url: string, program: DeskClient, file: string): Promise<number> {
  const began = performance.now();
  const { credentials } = program;
  if (!credentials || !('key' in credentials)) throw new Error('the program has no key');
  const answer = await fetch(`${url}/api/v1/memory/imports?name=units.tmx`, {
    method: 'POST',
    headers: { authorization: `Bearer ${credentials.key}`, 'content-type': 'application/xml' },
    body: Readable.toWeb(createReadStream(file)) as ReadableStream,
    duplex: 'half',
  } as RequestInit);
  if (answer.status !== 202) throw new Error(await answer.text());
  const { id } = (await answer.json()) as MemoryImport;
  for (;;) {
    const { state, trouble } = await program.get<MemoryImport>(`/memory/imports/${id}`);
    if (state === 'done') return (performance.now() - began) / 1000;
    if (state === 'failed' || state === 'cancelled') throw new Error(`the import ended as ${state}: ${trouble}`);
    await pause(200);
  }
}

/** Milliseconds of each look-up, one after the other. */
async function times(program: DeskClient, queries: readonly string[]): Promise<Sample> {
  const measured: number[] = [];
  for (const query of queries) {
    const began = performance.now();
    await lookUp(program, query);
    measured.push(performance.now() - began);
  }
  return new Sample(measured);
}

function lookUp(program: DeskClient, q: string): Promise<unknown> {
  return program.get(`/memory/lookup?${new URLSearchParams({ source: 'fr', target: 'en', q }).toString()}`);
}

function queriesOf(data: string): string[] {
  const lines = readFileSync(`${data}/memory/queries.tsv`, 'utf8').split('\n');
  return lines.map((line) => line.split('\t')[4] ?? '').filter((text) => text.trim() !== '');
}

async function writeFile(file: string, data: string, count: number): Promise<void> {
  const about = { tool: 'bench', toolVersion: '1', createdAt: '2026-01-01T00:00:00.000Z', sourceLocale: 'fr' } as const;
  await pipeline(writeTmx(firstUnits(data, count), about), createWriteStream(file));
}

async function* firstUnits(data: string, count: number): AsyncIterable<WrittenTmxUnit> {
  const bare = { attributes: [], notes: [], properties: [] };
  let given = 0;
  for await (const { id, texts } of wholeUnits(data)) {
    if (given === count) return;
    given += 1;
    const variants = Object.entries(texts).map(([locale, { text }]) => ({
      ...{ locale, language: locale, text, codes: [], contexts: [], ...bare },
    })) as TmxVariant[];
    yield { id: String(id), sourceLocale: 'fr', variants, ...bare };
  }
}

function report(figures: readonly LookupFigures[]): string {
  const row = (what: string, goal: string, of: (each: LookupFigures) => string) => [what, ...figures.map(of), goal];
  const quantiles = (sample: Sample) => [0.5, 0.95, 0.99].map((share) => figure(sample.quantile(share))).join(' / ');
  return table(
    ['', ...figures.map(({ shape }) => shape), 'goal'],
    [
      row('file, MB', '', ({ megabytes }) => figure(megabytes)),
      row('import over HTTP, until done, s', '', ({ importSeconds }) => figure(importSeconds)),
      row('most resident memory until then, MiB', '', ({ peaks }) => peaks),
      row('GET /memory/lookup, for the first time, ms, p50 / p95 / p99', 'p95 ≤ 10', ({ first }) => quantiles(first)),
      row('the same again, ms', 'p95 ≤ 10', ({ again }) => quantiles(again)),
    ],
  );
}
