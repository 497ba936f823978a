import { buffer } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { ZipFile } from 'yazl';

/** A zip file with these members, in this order; text is stored as UTF-8. */
export async function aZip(
  members: Readonly<Record<string, string | Buffer>>,
  options: { compress?: boolean; mode?: number; mtime?: Date } = {},
): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, content] of Object.entries(members)) {
    const { compress = true, mode = 0o100644, mtime = new Date(2024, 0, 2, 3, 4, 6) } = options;
    if (name.endsWith('/')) zip.addEmptyDirectory(name, { mtime });
    else zip.addBuffer(Buffer.from(content), name, { mtime, mode, compress, forceDosTimestamp: true });
  }
  zip.end();
  return buffer(zip.outputStream as Readable);
}

/** The least that a package has. */
export const PACKAGE: Readonly<Record<string, string>> = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'word/document.xml': '<document>'.concat('text '.repeat(100), '</document>'),
};

/** The offsets of all local headers, and of all records of the central directory. */
export function headersOf(zip: Buffer): { local: number[]; central: number[] } {
  return { local: offsetsOf(zip, 'PK\x03\x04'), central: offsetsOf(zip, 'PK\x01\x02') };
}

/** A copy with some bytes changed. */
export function patched(zip: Buffer, patch: (copy: Buffer) => void): Buffer {
  const copy = Buffer.from(zip);
  patch(copy);
  return copy;
}

/** A copy with each occurrence of a name replaced by one of the same length. */
export function renamed(zip: Buffer, from: string, to: string): Buffer {
  return Buffer.from(zip.toString('latin1').replaceAll(from, to), 'latin1');
}

/** The one member of a zip file many times over, as a writer without zip64 counts them: modulo 65,536. */
export function crowdOf(zip: Buffer, count: number): Buffer {
  const directory = zip.indexOf('PK\x01\x02', 0, 'latin1');
  const end = zip.indexOf('PK\x05\x06', 0, 'latin1');
  const members = Array.from({ length: count }, () => zip.subarray(0, directory));
  const records = Array.from({ length: count }, (_, index) =>
    patched(zip.subarray(directory, end), (copy) => copy.writeUInt32LE(index * directory, 42)),
  );
  const tail = patched(zip.subarray(end), (copy) => {
    copy.writeUInt16LE(count % 65_536, 8);
    copy.writeUInt16LE(count % 65_536, 10);
    copy.writeUInt32LE((end - directory) * count, 12);
    copy.writeUInt32LE(directory * count, 16);
  });
  return Buffer.concat([...members, ...records, tail]);
}

function offsetsOf(zip: Buffer, signature: string): number[] {
  const offsets: number[] = [];
  for (let at = zip.indexOf(signature, 0, 'latin1'); at >= 0; at = zip.indexOf(signature, at + 4, 'latin1')) {
    offsets.push(at);
  }
  return offsets;
}
