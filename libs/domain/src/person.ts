import { isSamePair, type LanguagePair } from './locale.js';

export const ROLES = ['admin', 'manager', 'officer', 'translator', 'reviewer'] as const;
export type Role = (typeof ROLES)[number];

/** What an API key may do. */
export const SCOPES = ['published:read', 'releases:read', 'releases:write', 'memory:read', 'memory:write'] as const;
export type Scope = (typeof SCOPES)[number];

/** Somebody with an account, as far as permissions need to know. */
export interface Person {
  readonly id: string;
  readonly roles: readonly Role[];
  readonly pairs: readonly LanguagePair[];
}

/** True when the person works in this direction. */
export function worksIn(person: Person, pair: LanguagePair): boolean {
  return person.pairs.some((own) => isSamePair(own, pair));
}
