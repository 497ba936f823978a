import type { LanguagePair, Role } from '@triptych/domain';
import { newId } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { Passwords } from '../ports/people.js';
import type { PersonRecord } from '../records/person.js';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password?: string | undefined;
  readonly roles: readonly Role[];
  readonly pairs: readonly LanguagePair[];
}

/** The account of somebody new. Hashing takes a while: do it before a unit of work, not inside one. */
export async function newPersonRecord(person: NewPerson, clock: Clock, passwords: Passwords): Promise<PersonRecord> {
  return {
    id: newId(),
    email: person.email.trim().toLowerCase(),
    name: person.name,
    passwordHash: person.password ? await passwords.hash(person.password) : null,
    roles: person.roles,
    pairs: person.pairs,
    locale: null,
    active: true,
    createdAt: clock.now().toISOString(),
  };
}
