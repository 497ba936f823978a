import type { LanguagePair, Role } from '@triptych/domain';
import { newId } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { Passwords, People } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRecord } from '../records/person.js';

export interface NewPerson {
  readonly email: string;
  readonly name: string;
  readonly password?: string | undefined;
  readonly roles: readonly Role[];
  readonly pairs: readonly LanguagePair[];
}

/** Opens an account. */
export class CreatePerson {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError `email_taken` */
  async run(person: NewPerson): Promise<PersonRecord> {
    const record: PersonRecord = {
      id: newId(),
      email: person.email.trim().toLowerCase(),
      name: person.name,
      passwordHash: person.password ? await this.passwords.hash(person.password) : null,
      roles: person.roles,
      pairs: person.pairs,
      locale: null,
      active: true,
      createdAt: this.clock.now().toISOString(),
    };
    await this.units.run(() => this.people.add(record));
    return record;
  }
}
