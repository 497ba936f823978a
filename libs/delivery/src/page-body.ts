import type { IncomingMessage } from 'node:http';
import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate } from 'node:zlib';
import { DomainError } from '@triptych/domain';

/** The largest page, in bytes: as it is sent, and again as it is decoded. */
export const MAX_PAGE_BYTES = 5 * 1024 * 1024;

type Decode = (sent: Uint8Array, limit: { maxOutputLength: number }) => Promise<Uint8Array>;

/** How each content coding is undone (RFC 9110, section 8.4.1). One coding at a time: nobody sends two. */
const DECODERS: ReadonlyMap<string, Decode> = new Map<string, Decode>([
  ['', (sent) => Promise.resolve(sent)],
  ['identity', (sent) => Promise.resolve(sent)],
  ['gzip', promisify(gunzip)],
  ['x-gzip', promisify(gunzip)],
  ['deflate', promisify(inflate)],
  ['br', promisify(brotliDecompress)],
]);

/**
 * Reads the body as it was sent. Rejects when the connection ends before the body does.
 * @throws DomainError `file_too_large` as soon as that is known
 */
export async function readBody(answer: IncomingMessage): Promise<Uint8Array> {
  if (Number(answer.headers['content-length'] ?? 0) > MAX_PAGE_BYTES) throw tooLarge();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of answer as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > MAX_PAGE_BYTES) throw tooLarge();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** How to undo a content coding; undefined for one that was not asked for. */
export function decoderOf(coding = ''): ((sent: Uint8Array) => Promise<Uint8Array>) | undefined {
  const decode = DECODERS.get(coding.trim().toLowerCase());
  return decode && ((sent) => decodeUpTo(decode, sent));
}

/** @throws DomainError `file_too_large` without decoding more than the limit, `page_unreadable` when it is damaged */
async function decodeUpTo(decode: Decode, sent: Uint8Array): Promise<Uint8Array> {
  try {
    return await decode(sent, { maxOutputLength: MAX_PAGE_BYTES });
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    throw isTooLarge ? tooLarge() : new DomainError('page_unreadable');
  }
}

function tooLarge(): DomainError {
  return new DomainError('file_too_large', { limit: MAX_PAGE_BYTES });
}
