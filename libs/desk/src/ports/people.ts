import type { Locale } from '@triptych/domain';
import type { ApiKeyRecord, PersonRecord, SessionRecord } from '../records/person.js';

/** People with accounts. Writing needs a unit of work; reading does not. */
export abstract class People {
  /** Adds somebody. @throws DomainError `email_taken` */
  abstract add(person: PersonRecord): Promise<void>;
  /** Adds the first person of an empty desk. Two units that try at once: one of them fails. @throws DomainError `setup_closed` */
  abstract addFirst(person: PersonRecord): Promise<void>;
  /** True when somebody has an account. */
  abstract isAnybodyHere(): Promise<boolean>;
  abstract byEmail(email: string): Promise<PersonRecord | undefined>;
  abstract byId(id: string): Promise<PersonRecord | undefined>;
  /** Everybody, by name. */
  abstract all(): Promise<PersonRecord[]>;
  abstract setLocale(id: string, locale: Locale): Promise<void>;
  /** Segments that wait for each person now: unconfirmed for translators, unaccepted for reviewers. */
  abstract workload(): Promise<ReadonlyMap<string, number>>;
}

/** Sessions of browsers. Writing needs a unit of work; reading does not. */
export abstract class Sessions {
  abstract add(session: SessionRecord): Promise<void>;
  abstract find(id: string): Promise<SessionRecord | undefined>;
  abstract remove(id: string): Promise<void>;
  abstract removeExpired(now: Date): Promise<void>;
}

/** Keys of programs. Writing needs a unit of work; reading does not. */
export abstract class ApiKeys {
  abstract add(key: ApiKeyRecord): Promise<void>;
  abstract byDigest(digest: string): Promise<ApiKeyRecord | undefined>;
  abstract byId(id: string): Promise<ApiKeyRecord | undefined>;
  /** Keys that were not revoked, newest first. */
  abstract all(): Promise<ApiKeyRecord[]>;
  abstract revoke(id: string, at: Date): Promise<void>;
}

/** Passwords, hashed slowly on purpose. */
export abstract class Passwords {
  abstract hash(password: string): Promise<string>;
  /** Compares in the same time whether or not there is a hash, so that nobody learns who has an account. */
  abstract verify(hash: string | null, password: string): Promise<boolean>;
}
