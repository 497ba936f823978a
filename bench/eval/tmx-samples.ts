import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readTmx, writeTmx, type TmxFault, type TmxItem, type TmxUnit } from '@triptych/exchange';
import type { SampleResult } from './docx-samples.js';

/** What `index.json` says of a file of the collection. */
interface IndexEntry {
  readonly file: string;
  readonly format: string;
  readonly expect: 'accept' | 'reject' | 'report' | 'accept-with-report' | 'accept-or-reject';
}

const FILE = { tool: 'Triptych', toolVersion: '1', createdAt: '2024-01-01T00:00:00Z' };
/** Of the text of a password file, of a canary address and of what a document type would have filled in. */
const LEAKS = /root:x:0:0|127\.0\.0\.1:47999|injected-by-dtd|lollol/;

/**
 * Reads each translation memory of a collection, in one piece and in small ones, and writes it and reads it again. Files to
 * be refused have to be refused, files to be reported on reported, and nothing that a file points to may be in its texts.
 * @param folder of the collection, with its `index.json`; nothing in it is changed
 */
export async function tmxSamples(folder: string): Promise<SampleResult[]> {
  const index = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8')) as readonly IndexEntry[];
  const results: SampleResult[] = [];
  for (const { file, expect } of index.filter(({ format }) => format === 'tmx')) {
    const faults = await faultsOf(await readFile(join(folder, file)), expect).catch((error: unknown) => [
      String(error),
    ]);
    results.push({ name: file, ok: faults.length === 0, detail: faults.join('; ') });
  }
  return results;
}

async function faultsOf(bytes: Uint8Array, expect: IndexEntry['expect']): Promise<string[]> {
  const items = await collected(readTmx([bytes]));
  const units = items.filter((item) => item.kind === 'unit');
  const reported = items.filter((item) => item.kind === 'fault');
  const pieces = Array.from({ length: Math.ceil(bytes.length / 7) }, (_, at) => bytes.subarray(at * 7, at * 7 + 7));
  return [
    ...expectationFaults(units, reported, expect),
    ...(isDeepStrictEqual(await collected(readTmx(pieces)), items)
      ? []
      : ['other units when it comes in small pieces']),
    ...(LEAKS.test(JSON.stringify(items)) ? ['something that the file only points to is in it'] : []),
    ...(await roundTripFaults(units)),
  ];
}

function expectationFaults(
  units: readonly TmxUnit[],
  reported: readonly TmxFault[],
  expect: IndexEntry['expect'],
): string[] {
  const fatal = reported.filter(({ severity }) => severity === 'fatal').map(({ reason, line }) => `${reason} ${line}`);
  const isRefused = fatal.length > 0;
  if (expect === 'reject') return isRefused && units.length === 0 ? [] : ['not refused'];
  if (expect === 'accept-or-reject') return isRefused || units.length > 0 ? [] : ['neither read nor refused'];
  if (isRefused) return [`refused: ${fatal.join(', ')}`];
  if (expect === 'accept') return units.length > 0 ? [] : ['nothing read'];
  return reported.length > 0 ? [] : ['nothing reported'];
}

async function roundTripFaults(units: readonly TmxUnit[]): Promise<string[]> {
  const xml = (await collected(writeTmx(units, FILE))).join('');
  const again = await collected(readTmx([Buffer.from(xml)]));
  return isDeepStrictEqual(again.filter((item) => item.kind === 'unit').map(content), units.map(content))
    ? []
    : ['other units when it is written and read again'];
}

/** A unit without its place in the file. */
function content({ line: _, number: __, ...unit }: TmxUnit): unknown {
  return unit;
}

async function collected<T extends TmxItem | string>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
