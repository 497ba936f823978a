import type { User } from '@triptych/contracts';
import type { Caller, PersonRecord } from '@triptych/desk';

/** An account as the desk shows it. */
export function presentPerson(person: PersonRecord | Caller['person']): User {
  const { id, email, name, roles, pairs, locale } = person;
  return { id, email, name, roles: [...roles], pairs: [...pairs], locale };
}
