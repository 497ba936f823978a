import type { Clock } from '../ports/clock.js';
import type { Passwords, People } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRecord } from '../records/person.js';
import { newPersonRecord, type NewPerson } from './new-person.js';

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
    const record = await newPersonRecord(person, this.clock, this.passwords);
    await this.units.run(() => this.people.add(record));
    return record;
  }
}
