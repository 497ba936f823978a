import { OfficePackages } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';
import { readEntries, type UnpackedEntry } from './read-entries.js';

/** The list of the types of all parts, which every package has (ECMA-376, part 2, section 7.2.3). */
const CONTENT_TYPES = '[Content_Types].xml';
/** Where Office keeps macros. Which type a file says it has does not matter: the desk hands no macros on. */
const MACROS = /(?:^|\/)vba(?:project|data)[^/]*\.(?:bin|xml)$/i;

/**
 * Reads and writes Word files in memory, with yauzl and yazl. Packages inside a package are parts like any other and are
 * never opened.
 */
export class ZipOfficePackages extends OfficePackages {
  /** Also `file_type_unknown` for a zip file that is no package, and for a package with macros. */
  async open(bytes: Uint8Array): Promise<ReadonlyMap<string, Uint8Array>> {
    const entries = await readEntries(bytes);
    const files = entries.filter(({ entry }) => !entry.fileName.endsWith('/'));
    const parts = new Map(files.map(({ entry, data }) => [entry.fileName, data]));
    if (!parts.has(CONTENT_TYPES)) throw new DomainError('file_type_unknown');
    if ([...parts.keys()].some((name) => MACROS.test(name))) throw new DomainError('file_type_unknown');
    return parts;
  }

  async replace(bytes: Uint8Array, parts: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
    const entries = await readEntries(bytes);
    const names = new Set(entries.map(({ entry }) => entry.fileName));
    const unknown = [...parts.keys()].find((name) => !names.has(name));
    if (unknown !== undefined) throw new Error(`The package has no part ${unknown}`);
    const zip = new ZipFile();
    for (const entry of entries) addEntry(zip, entry, parts.get(entry.entry.fileName));
    zip.end();
    return buffer(zip.outputStream as Readable);
  }
}

function addEntry(zip: ZipFile, { entry, data }: UnpackedEntry, replacement: Uint8Array | undefined): void {
  // The DOS form is what a package has; the longer one would put another time next to it.
  const mtime = entry.getLastModDate({ forceDosFormat: true });
  if (entry.fileName.endsWith('/')) {
    zip.addEmptyDirectory(entry.fileName, { mtime, forceDosTimestamp: true });
    return;
  }
  const compress = entry.compressionMethod !== 0;
  zip.addBuffer(Buffer.from(replacement ?? data), entry.fileName, { mtime, compress, forceDosTimestamp: true });
}
