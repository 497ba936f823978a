import { DomainError } from '@triptych/domain';
import { declaredCharset } from './declared-charset.js';

/** What is known of the bytes of a text before they are read. */
export interface DecodingOptions {
  /** The charset that came with the bytes, as it was named; null when none did. */
  readonly declared?: string | null;
  /** True: the head of the text may name its own charset. */
  readonly isHtml?: boolean;
}

export interface DecodedText {
  /** Without a byte order mark. */
  readonly text: string;
  /** Canonical name (WHATWG Encoding). */
  readonly charset: string;
  /** True when nothing in the bytes proved the charset. */
  readonly guessed: boolean;
}

/** So much of a text is looked at for NUL bytes. */
const SAMPLE = 4096;

/**
 * Reads the bytes of a text file or page. A byte order mark decides; then UTF-8 where the bytes are UTF-8 (which no other
 * text is by chance), then what the sender declared; else windows-1252 is a guess.
 * No byte is ever replaced: what cannot be read is refused.
 * @throws DomainError `file_unreadable` for what is no text
 */
export function decodeText(bytes: Uint8Array, { declared = null, isHtml = false }: DecodingOptions = {}): DecodedText {
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) return proven(bytes, marked);
  const wide = withoutMark(bytes);
  if (wide !== undefined) return proven(bytes, wide);
  if (bytes.includes(0)) throw new DomainError('file_unreadable');
  const utf8 = decoded(bytes, 'utf-8');
  if (utf8 !== undefined) return { text: utf8, charset: 'utf-8', guessed: false };
  const names = [declared, isHtml ? declaredCharset(bytes) : null];
  for (const charset of names.flatMap((name) => (name === null ? [] : (canonical(name) ?? [])))) {
    // A text that says it is UTF-8 or UTF-16 and is not: what it says is worth nothing.
    const text = charset.startsWith('utf-') ? undefined : decoded(bytes, charset);
    if (text !== undefined && !hasControls(text)) return { text, charset, guessed: false };
  }
  const text = decoded(bytes, 'windows-1252');
  if (text === undefined || hasControls(text)) throw new DomainError('file_unreadable');
  return { text, charset: 'windows-1252', guessed: true };
}

function proven(bytes: Uint8Array, charset: string): DecodedText {
  const text = decoded(bytes, charset);
  if (text === undefined) throw new DomainError('file_unreadable');
  return { text, charset, guessed: false };
}

function byteOrderMark([first, second, third]: Uint8Array): string | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return undefined;
}

/** UTF-16 of a European text has a NUL in every other place. */
function withoutMark(bytes: Uint8Array): string | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  if (sample.length < 4) return undefined;
  let even = 0;
  let odd = 0;
  sample.forEach((byte, index) => {
    if (byte !== 0) return;
    if (index % 2 === 0) even += 1;
    else odd += 1;
  });
  const many = 0.35 * sample.length;
  if (odd > many && even === 0) return 'utf-16le';
  return even > many && odd === 0 ? 'utf-16be' : undefined;
}

function decoded(bytes: Uint8Array, charset: string): string | undefined {
  try {
    const text = new TextDecoder(charset, { fatal: true }).decode(bytes);
    return charset === 'windows-1252' ? withWindowsMarks(text) : text;
  } catch {
    return undefined;
  }
}

/** The marks that windows-1252 has where Latin-1 has controls, from 0x80; a gap where it has nothing (WHATWG Encoding). */
const WINDOWS_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

/** Some versions of Node read windows-1252 as Latin-1 (seen in 20.20). */
export function withWindowsMarks(text: string): string {
  return text.replace(/[\u0080-\u009F]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
}

/** The canonical name of a charset that can be read here. */
function canonical(name: string): string | undefined {
  try {
    return new TextDecoder(name.trim()).encoding;
  } catch {
    return undefined;
  }
}

/** Control characters that no text has: what decodes to them is not a text, or not in this charset. */
function hasControls(text: string): boolean {
  return /[\u0001-\u0008\u000E-\u001A\u001C-\u001F\u0080-\u009F]/.test(text);
}
