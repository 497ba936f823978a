import { DomainError } from '@triptych/domain';
import { digest, newSecret } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { Passwords, People } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRecord } from '../records/person.js';
import { newPersonRecord } from './new-person.js';

interface FirstAdministrator {
  readonly email: string;
  readonly name: string;
  readonly password: string;
}

/** Lets the owner of an empty desk become its first administrator, once, with a token only the console shows. */
export class SetUpDesk {
  private readonly token = newSecret();

  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly passwords: Passwords,
  ) {}

  /** True while there is nobody. */
  async isOpen(): Promise<boolean> {
    return !(await this.people.isAnybodyHere());
  }

  /** The token of this process, for the one-time link; undefined when the desk has people. */
  async invitation(): Promise<string | undefined> {
    return (await this.isOpen()) ? this.token : undefined;
  }

  /** @throws DomainError `setup_closed` for a wrong token and for a desk that has people */
  async run(token: string, admin: FirstAdministrator): Promise<PersonRecord> {
    if (digest(token) !== digest(this.token)) throw new DomainError('setup_closed');
    return this.first(admin);
  }

  /** Makes the first administrator on an empty desk, unless somebody, or another process, was faster. */
  async unattended(admin: FirstAdministrator): Promise<void> {
    if (!(await this.isOpen())) return;
    try {
      await this.first(admin);
    } catch (error) {
      if (!(error instanceof DomainError && error.code === 'setup_closed')) throw error;
    }
  }

  private async first(admin: FirstAdministrator): Promise<PersonRecord> {
    if (!(await this.isOpen())) throw new DomainError('setup_closed');
    const record = await newPersonRecord({ ...admin, roles: ['admin'], pairs: [] }, this.clock, this.passwords);
    await this.units.run(() => this.people.addFirst(record));
    return record;
  }
}
