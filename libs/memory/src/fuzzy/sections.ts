type Section = Uint8Array | Uint16Array | Uint32Array;

/** Also tells the order of bytes: read on a machine with the other one, it is another number. */
const MAGIC = 0x494d4654;

/** Words of the head: magic, version, two of the checksum, number of sections; then the bytes of each section. */
const HEAD = 5;

/** Every section begins at a multiple of this. */
const STEP = 8;

/** Reads sections one after the other, as views of the bytes. */
export interface SectionReader {
  bytes(): Uint8Array;
  halves(): Uint16Array;
  words(): Uint32Array;
}

/** One piece of bytes that holds all sections and tells when it is damaged. */
export function writeSections(version: number, sections: readonly Section[]): Uint8Array {
  const begin = inSteps((HEAD + sections.length) * 4);
  const total = sections.reduce((sum, { byteLength }) => sum + inSteps(byteLength), begin);
  const bytes = new Uint8Array(total);
  const words = new Uint32Array(bytes.buffer);
  words.set([MAGIC, version, 0, 0, sections.length, ...sections.map(({ byteLength }) => byteLength)]);
  let at = begin;
  for (const { buffer, byteOffset, byteLength } of sections) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), at);
    at += inSteps(byteLength);
  }
  words.set(checksum(words), 2);
  return bytes;
}

/** Undefined if the bytes are not exactly what `writeSections` wrote with this version. */
export function readSections(version: number, given: ArrayBuffer | Uint8Array): SectionReader | undefined {
  const bytes = aligned(given);
  if (bytes.byteLength < HEAD * 4 || bytes.byteLength % STEP !== 0) return undefined;
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  if (words[0] !== MAGIC || words[1] !== version) return undefined;
  const [low, high] = checksum(words);
  if (words[2] !== low || words[3] !== high) return undefined;
  const count = words[4] as number;
  let section = 0;
  let at = inSteps((HEAD + count) * 4);
  const next = (): readonly [ArrayBufferLike, number, number] => {
    const length = words[HEAD + section] as number;
    const offset = bytes.byteOffset + at;
    section += 1;
    at += inSteps(length);
    return [bytes.buffer, offset, length];
  };
  return {
    bytes: () => new Uint8Array(...next()),
    halves: () => view(Uint16Array, next()),
    words: () => view(Uint32Array, next()),
  };
}

function view<T>(
  kind: { new (buffer: ArrayBufferLike, offset: number, length: number): T; readonly BYTES_PER_ELEMENT: number },
  [buffer, offset, length]: readonly [ArrayBufferLike, number, number],
): T {
  return new kind(buffer, offset, length / kind.BYTES_PER_ELEMENT);
}

/** The bytes where arrays of words can be laid over them: a copy only if they are not. */
function aligned(given: ArrayBuffer | Uint8Array): Uint8Array {
  return given instanceof Uint8Array && given.byteOffset % STEP === 0 ? given : new Uint8Array(given);
}

function inSteps(length: number): number {
  return Math.ceil(length / STEP) * STEP;
}

/** Two sums of 32 bits over all words but the sums themselves. Every step can be undone, so one wrong word always shows. */
function checksum(words: Uint32Array): [number, number] {
  let low = words.length;
  let high = 0x9e3779b9;
  for (let at = 0; at < words.length; at += 1) {
    const word = at === 2 || at === 3 ? 0 : (words[at] as number);
    low = Math.imul(low ^ word, 0x01000193);
    high = Math.imul(high ^ word, 0x85ebca6b);
    high ^= high >>> 13;
  }
  return [low >>> 0, high >>> 0];
}
