import { createHash, randomBytes, randomUUID } from 'node:crypto';

/** SHA-256 of the parts, in hexadecimal. Parts are delimited, so `['ab', 'c']` and `['a', 'bc']` differ. */
export function digest(...parts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(`${part.length}:`).update(part, 'utf8');
  return hash.digest('hex');
}

/** An id nobody can guess. */
export function newId(): string {
  return randomUUID();
}

/** A secret of 256 random bits for a cookie or a key. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url');
}
