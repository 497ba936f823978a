import { createHash } from 'node:crypto';
import type { Locale } from '@triptych/domain';

// Numbers stand in columns of bytes as words of 32 bits, in the order of bytes of nearly every machine: little-endian.

/** The bytes of numbers, not copied. */
export function bytesOf(words: Uint32Array): Buffer {
  return Buffer.from(words.buffer, words.byteOffset, words.byteLength);
}

/** The numbers of bytes; copied only if they do not begin where words can. */
export function wordsOf(bytes: Buffer): Uint32Array {
  const { buffer, byteOffset, byteLength } = byteOffsetIsWhole(bytes)
    ? bytes
    : Buffer.from(new Uint8Array(bytes).buffer);
  return new Uint32Array(buffer, byteOffset, byteLength / 4);
}

function byteOffsetIsWhole({ byteOffset }: Buffer): boolean {
  return byteOffset % Uint32Array.BYTES_PER_ELEMENT === 0;
}

/** Tells a sequence of tokens of a language from all others. */
export function sequenceDigest(locale: Locale, tokens: Uint32Array): string {
  const digest = createHash('sha256').update(locale).update(bytesOf(tokens)).digest();
  return digest.subarray(0, 16).toString('base64url');
}

/** Code units, so that the longest fits into an index of PostgreSQL (2,704 bytes). */
const LONGEST_WORD = 200;

/** What a database may refuse, or take for another text: NUL and surrogates without a partner. */
const UNSTORABLE = /[\0\uD800-\uDFFF]/u;

/** A word as it is stored: itself, or a digest of what is very long or no text. */
export function storedWord(word: string): string {
  if (word.length <= LONGEST_WORD && !UNSTORABLE.test(word)) return word;
  return `\u001f${createHash('sha256').update(Buffer.from(word, 'utf16le')).digest('base64url')}`;
}
