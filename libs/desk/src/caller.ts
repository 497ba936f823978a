import type { Person, Scope } from '@triptych/domain';
import type { PersonRecord } from './records/person.js';

/** Who is asking: a person in a browser, or a program on behalf of one. */
export interface Caller {
  readonly person: Person & Pick<PersonRecord, 'name' | 'email' | 'locale'>;
  /** What the key may do; null for a browser session, which may do what its person may. */
  readonly scopes: readonly Scope[] | null;
}
