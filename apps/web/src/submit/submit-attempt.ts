/** One attempt to submit: the key belongs to exactly this body. */
export interface Attempt {
  readonly key: string;
  readonly body: string;
}

/**
 * The attempt under which a body is sent. A second press and a retry after a lost answer send the same body and so the
 * same key, and the desk makes one release; a changed body is a new attempt.
 */
export function attemptFor(body: string, former: Attempt | undefined, newKey: () => string = randomKey): Attempt {
  return former?.body === body ? former : { key: newKey(), body };
}

/** 128 random bits. `crypto.randomUUID` is missing on pages served without TLS. */
function randomKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
