import { TmxStop } from './tmx-fault.js';

export interface XmlEncoding {
  /** Canonical name (WHATWG Encoding). */
  readonly name: string;
  /** Bytes of the byte order mark. */
  readonly markLength: number;
  /** True: the bytes prove another encoding than the file declares. */
  readonly isDeclaredWrong: boolean;
  /** True: it was declared as Latin-1 or ASCII, which is read as windows-1252 (WHATWG Encoding). */
  readonly isLatin1: boolean;
}

/** So many bytes hold the declaration of any file. */
export const HEAD_LENGTH = 1024;

const DECLARATION = /^<\?xml\s[^>]{0,500}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/;

/**
 * The encoding of an XML file by its byte order mark, the pattern of its first four bytes and its declaration
 * (XML 1.0, appendix F), in this order.
 * @param head the first bytes, `HEAD_LENGTH` of them when there are so many
 * @throws TmxStop `encoding-unknown`
 */
export function xmlEncoding(head: Uint8Array): XmlEncoding {
  const [a = -1, b = -1, c = -1, d = -1] = head;
  if (isWideOrEbcdic(a, b, c, d)) throw new TmxStop('encoding-unknown', 1);
  if (a === 0xef && b === 0xbb && c === 0xbf) return proven(head, 'utf-8', 3);
  if (a === 0xff && b === 0xfe) return proven(head, 'utf-16le', 2);
  if (a === 0xfe && b === 0xff) return proven(head, 'utf-16be', 2);
  if (a === 0x3c && b === 0 && d === 0) return proven(head, 'utf-16le', 0);
  if (a === 0 && b === 0x3c && c === 0) return proven(head, 'utf-16be', 0);
  const label = declared(head, 'windows-1252', 0);
  if (label === undefined) return { name: 'utf-8', markLength: 0, isDeclaredWrong: false, isLatin1: false };
  const name = canonical(label);
  if (name === undefined) throw new TmxStop('encoding-unknown', 1, label);
  // The declaration could be read byte by byte, which no UTF-16 can.
  if (name.startsWith('utf-16')) return { name: 'utf-8', markLength: 0, isDeclaredWrong: true, isLatin1: false };
  return { name, markLength: 0, isDeclaredWrong: false, isLatin1: name === 'windows-1252' && !label.includes('1252') };
}

/** UTF-32 with a mark or without, and EBCDIC. */
function isWideOrEbcdic(a: number, b: number, c: number, d: number): boolean {
  if (a === 0 && b === 0) return (c === 0xfe && d === 0xff) || (c === 0 && d === 0x3c);
  if (c === 0 && d === 0) return (a === 0xff && b === 0xfe) || (a === 0x3c && b === 0);
  return a === 0x4c && b === 0x6f && c === 0xa7 && d === 0x94;
}

function proven(head: Uint8Array, name: string, markLength: number): XmlEncoding {
  const label = declared(head, name, markLength);
  const said = label === undefined ? name : canonical(label);
  // "UTF-16" leaves open which of both it is.
  const isDeclaredWrong = name.startsWith('utf-16') ? said?.startsWith('utf-16') !== true : said !== name;
  return { name, markLength, isDeclaredWrong, isLatin1: false };
}

function declared(head: Uint8Array, encoding: string, markLength: number): string | undefined {
  const text = new TextDecoder(encoding).decode(head.subarray(markLength, HEAD_LENGTH));
  return DECLARATION.exec(text)?.[1];
}

function canonical(label: string): string | undefined {
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
