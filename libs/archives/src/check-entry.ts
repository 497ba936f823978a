import type { Entry, LocalFileHeader } from 'yauzl';
import { MAX_PART_BYTES, MAX_RATIO, RATIO_FREE_BYTES } from './limits.js';
import { encrypted, tooLarge, unreadable } from './refusals.js';

/** Bits of the general purpose flag (APPNOTE.TXT, section 4.4.4). */
const ENCRYPTED = 0x1 | 0x40 | 0x2000;
const SIZES_BEHIND_DATA = 0x8;
/** Compression methods (section 4.4.5); Office knows no other. */
const METHODS: readonly number[] = [0, 8];
/** `st_mode` of Unix, in the upper half of the external attributes when the member was made on Unix. */
const MADE_ON_UNIX = 3;
const FILE_TYPE = 0o170000;
const PLAIN_TYPES: readonly number[] = [0, 0o040000, 0o100000];
const IN_ZIP64_FIELD = 0xffffffff;

/**
 * What the central directory says of one member, before anything is unpacked.
 * @throws DomainError `file_encrypted`, `file_too_large`, `file_unreadable`
 */
export function checkEntry(entry: Entry): void {
  if ((entry.generalPurposeBitFlag & ENCRYPTED) !== 0) throw encrypted();
  if (!METHODS.includes(entry.compressionMethod)) throw unreadable('unknown compression');
  if (entry.versionMadeBy >>> 8 === MADE_ON_UNIX) {
    const type = (entry.externalFileAttributes >>> 16) & FILE_TYPE;
    if (!PLAIN_TYPES.includes(type)) throw unreadable('a link or a device');
  }
  if (entry.fileName.endsWith('/') && entry.uncompressedSize > 0) throw unreadable('a folder with content');
  if (entry.uncompressedSize > MAX_PART_BYTES) throw tooLarge(MAX_PART_BYTES);
  const most = Math.max(RATIO_FREE_BYTES, entry.compressedSize * MAX_RATIO);
  if (entry.uncompressedSize > most) throw tooLarge(most);
}

/**
 * Two readers of one file must find the same: the header in front of the data says what the central directory says.
 * @throws DomainError `file_unreadable`
 */
export function checkLocalHeader(entry: Entry, header: LocalFileHeader): void {
  const isSame =
    header.fileName.equals(entry.fileNameRaw) &&
    header.compressionMethod === entry.compressionMethod &&
    (header.generalPurposeBitFlag & ENCRYPTED) === 0 &&
    ((header.generalPurposeBitFlag & SIZES_BEHIND_DATA) !== 0 ||
      (header.crc32 === entry.crc32 &&
        isSize(header.compressedSize, entry.compressedSize) &&
        isSize(header.uncompressedSize, entry.uncompressedSize)));
  if (!isSame) throw unreadable('local and central header differ');
}

function isSize(local: number, central: number): boolean {
  return local === central || local === IN_ZIP64_FIELD;
}
