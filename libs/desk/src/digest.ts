import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** SHA-256 of the parts, in hexadecimal. Parts are delimited, so `['ab', 'c']` and `['a', 'bc']` differ. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf8');
  return hash.digest('hex');
}

/** The first 128 bits of the digest in base64url: for keys of millions of rows, where nobody gains by a collision. */
export function shortDigest(...parts: readonly string[]): string {
  return Buffer.from(digest(...parts), 'hex')
    .subarray(0, 16)
    .toString('base64url');
}

/** An id nobody can guess. */
export function newId(): string {
  return randomUUID();
}

/** A secret of 256 random bits for a cookie or a key. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
