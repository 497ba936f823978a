import type { LanguagePair, Locale, Role, Scope } from '@triptych/domain';

/** Somebody with an account. Times everywhere are RFC 3339 in UTC with milliseconds, so that they sort as text. */
export interface PersonRecord {
  readonly id: string;
  /** Lower case. */
  readonly email: string;
  readonly name: string;
  /** Null: cannot sign in with a password. */
  readonly passwordHash: string | null;
  readonly roles: readonly Role[];
  readonly pairs: readonly LanguagePair[];
  readonly locale: Locale | null;
  readonly active: boolean;
  readonly createdAt: string;
}

export interface SessionRecord {
  /** Digest of the token in the cookie; the token itself is nowhere stored. */
  readonly id: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface ApiKeyRecord {
  readonly id: string;
  readonly name: string;
  /** Digest of the key. */
  readonly digest: string;
  readonly scopes: readonly Scope[];
  /** Who made it and on whose behalf it acts. */
  readonly personId: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
}
