import { DomainError } from '@triptych/domain';
import { crc32 } from 'node:zlib';
import { fromBufferPromise, type Entry, type ZipFile } from 'yauzl';
import { checkEntry, checkLocalHeader } from './check-entry.js';
import { checkEntryName, EntryNames } from './entry-name.js';
import { MAX_ENTRIES, MAX_FILE_BYTES, MAX_UNPACKED_BYTES } from './limits.js';
import { encrypted, tooLarge, unreadable } from './refusals.js';

/** One member of a zip file, unpacked. */
export interface UnpackedEntry {
  readonly entry: Entry;
  readonly data: Buffer;
}

const ZIP = Buffer.from('PK\x03\x04', 'latin1');
/** A compound file: what Office makes of a document with a password, and the form of the old .doc. */
const COMPOUND_FILE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
/** What follows the last record of the central directory: its end, in the form of zip64 or the old one. */
const ENDS_OF_DIRECTORY: readonly number[] = [0x06064b50, 0x06054b50];

/**
 * Unpacks a zip file of office software, in the order of its directory. All that the directory says is checked before
 * anything is unpacked, and a member stops as soon as it is longer than it says.
 * @throws DomainError `file_unreadable`, `file_encrypted`, `file_too_large`
 */
export async function readEntries(bytes: Uint8Array): Promise<UnpackedEntry[]> {
  if (bytes.length > MAX_FILE_BYTES) throw tooLarge(MAX_FILE_BYTES);
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (startsWith(file, COMPOUND_FILE)) throw encrypted();
  if (!startsWith(file, ZIP)) throw unreadable('not a zip file');
  try {
    const zip = await fromBufferPromise(file, { strictFileNames: true });
    const entries = await directoryOf(zip, file);
    await checkPlaces(zip, entries);
    const unpacked: UnpackedEntry[] = [];
    for (const entry of entries) unpacked.push({ entry, data: await unpack(zip, entry) });
    return unpacked;
  } catch (error) {
    throw asRefusal(error);
  }
}

async function directoryOf(zip: ZipFile, file: Buffer): Promise<Entry[]> {
  if (zip.entryCount > MAX_ENTRIES) throw unreadable(`more than ${MAX_ENTRIES} members`);
  const entries: Entry[] = [];
  const names = new EntryNames();
  let size = 0;
  for await (const entry of zip.eachEntry()) {
    checkEntryName(entry.fileName);
    names.add(entry.fileName);
    checkEntry(entry);
    size += entry.uncompressedSize;
    if (size > MAX_UNPACKED_BYTES) throw tooLarge(MAX_UNPACKED_BYTES);
    entries.push(entry);
  }
  const end = Number(zip.readEntryCursor);
  if (end + 4 > file.length || !ENDS_OF_DIRECTORY.includes(file.readUInt32LE(end))) {
    throw unreadable('members that are not counted');
  }
  return entries;
}

/** Each member has a place of its own: overlapping ones make a small file large, and are read in two ways. */
async function checkPlaces(zip: ZipFile, entries: readonly Entry[]): Promise<void> {
  const inPlace = entries.toSorted((a, b) => a.relativeOffsetOfLocalHeader - b.relativeOffsetOfLocalHeader);
  let end = 0;
  for (const entry of inPlace) {
    const header = await zip.readLocalFileHeaderPromise(entry);
    checkLocalHeader(entry, header);
    if (entry.relativeOffsetOfLocalHeader < end) throw unreadable('members that overlap');
    end = header.fileDataStart + entry.compressedSize;
  }
}

async function unpack(zip: ZipFile, entry: Entry): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let checksum = 0;
  for await (const chunk of await zip.openReadStreamPromise(entry)) {
    chunks.push(chunk as Buffer);
    checksum = crc32(chunk as Buffer, checksum);
  }
  if (checksum !== entry.crc32) throw unreadable('a checksum that does not fit');
  return Buffer.concat(chunks);
}

function startsWith(file: Buffer, signature: Buffer): boolean {
  return file.subarray(0, signature.length).equals(signature);
}

/** What yauzl and zlib find wrong is wrong with the file; they find nothing else here, where all is in memory. */
function asRefusal(error: unknown): unknown {
  if (error instanceof DomainError || !(error instanceof Error)) return error;
  return error.message.includes('encrypt') ? encrypted() : unreadable('a damaged zip file');
}
