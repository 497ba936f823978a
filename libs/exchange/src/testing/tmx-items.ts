import { readTmx } from '../tmx/read-tmx.js';
import type { TmxFault } from '../tmx/tmx-fault.js';
import type { TmxItem } from '../tmx/tmx-document.js';
import type { TmxUnit } from '../tmx/tmx-unit.js';

const HEADER = {
  creationtool: 'Tool',
  creationtoolversion: '1',
  segtype: 'sentence',
  'o-tmf': 'Tool TM',
  adminlang: 'en',
  srclang: 'fr',
  datatype: 'plaintext',
};

/** The text of a file with these units; attributes of its header may be replaced, or left out with undefined. */
export function tmxOf(units: string, header: Record<string, string | undefined> = {}, version = '1.4'): string {
  const attributes = Object.entries({ ...HEADER, ...header })
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
  return `<?xml version="1.0"?>\n<tmx version="${version}">\n<header${attributes}/>\n<body>\n${units}\n</body>\n</tmx>\n`;
}

/** A unit in French and English, with what stands before its variants and in its French one. */
export function tu(fr: string, en: string, before = '', inFrench = ''): string {
  const french = `<tuv xml:lang="fr">${inFrench}<seg>${fr}</seg></tuv>`;
  return `<tu>${before}${french}<tuv xml:lang="en"><seg>${en}</seg></tuv></tu>`;
}

/** All that is read of a file that comes in chunks of so many bytes. */
export async function tmxItems(file: string | Uint8Array, chunk = Infinity): Promise<TmxItem[]> {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const size = Math.min(chunk, bytes.length);
  const chunks = Array.from({ length: Math.ceil(bytes.length / size) || 0 }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
  return collected(readTmx(chunks));
}

export function unitsIn(items: readonly TmxItem[]): TmxUnit[] {
  return items.filter((item) => item.kind === 'unit');
}

export function faultsIn(items: readonly TmxItem[]): TmxFault[] {
  return items.filter((item) => item.kind === 'fault');
}

/** `fatal cut-short 3`: what a file has to report, in short. */
export function reportOf(items: readonly TmxItem[]): string[] {
  return faultsIn(items).map(({ severity, reason, line }) => `${severity} ${reason} ${line}`);
}

export async function collected<T>(items: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
