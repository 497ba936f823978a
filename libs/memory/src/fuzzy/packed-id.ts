/** What names a unit: a whole number that is not negative, or any text. */
export type EntryId = string | number;

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** The first code unit of a packed id says what follows. */
const NUMBER = '\u0000';
const UUID_MARK = '\u0001';
const TEXT = '\u0002';

/**
 * The id in as few UTF-16 code units as it can be had: a number below 2³² in at most 3, a UUID in lower case in 9, another
 * text in its own and one more.
 * @throws RangeError for a number that is negative, not whole or too great to be exact.
 */
export function packId(id: EntryId): string {
  if (typeof id === 'number') return NUMBER + digits(id);
  return UUID.test(id) ? UUID_MARK + packHex(id.replaceAll('-', '')) : TEXT + id;
}

export function unpackId(packed: string): EntryId {
  const rest = packed.slice(1);
  if (packed.startsWith(NUMBER)) return value(rest);
  if (packed.startsWith(TEXT)) return rest;
  const hex = unpackHex(rest);
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}

/** Numbers first, by their size; then texts, by their UTF-16 code units. */
export function compareIds(a: EntryId, b: EntryId): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  if (typeof a === 'number') return -1;
  if (typeof b === 'number') return 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

function digits(id: number): string {
  if (!Number.isSafeInteger(id) || id < 0) throw new RangeError(`${id} is not a whole number from 0 on.`);
  let packed = '';
  for (let rest = id; rest > 0; rest = Math.floor(rest / 0x10000)) packed += String.fromCharCode(rest % 0x10000);
  return packed;
}

function value(packed: string): number {
  let id = 0;
  for (let at = packed.length - 1; at >= 0; at -= 1) id = id * 0x10000 + packed.charCodeAt(at);
  return id;
}

function packHex(hex: string): string {
  let packed = '';
  for (let at = 0; at < hex.length; at += 4) packed += String.fromCharCode(Number.parseInt(hex.slice(at, at + 4), 16));
  return packed;
}

function unpackHex(packed: string): string {
  let hex = '';
  for (let at = 0; at < packed.length; at += 1) hex += packed.charCodeAt(at).toString(16).padStart(4, '0');
  return hex;
}
