import { DomainError } from '@triptych/domain';
import { digest, newSecret } from '../digest.js';
import type { People } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRecord } from '../records/person.js';
import type { CreatePerson } from './create-person.js';

/** Lets the owner of an empty desk become its first administrator, once, with a token only the console shows. */
export class SetUpDesk {
  private readonly token = newSecret();

  constructor(
    private readonly units: UnitOfWork,
    private readonly people: People,
    private readonly createPerson: CreatePerson,
  ) {}

  /** True while there is nobody. */
  async isOpen(): Promise<boolean> {
    return (await this.people.all()).length === 0;
  }

  /** The token of this process, for the one-time link; undefined when the desk has people. */
  async invitation(): Promise<string | undefined> {
    return (await this.isOpen()) ? this.token : undefined;
  }

  /** @throws DomainError `setup_closed` for a wrong token and for a desk that has people */
  async run(token: string, admin: { email: string; name: string; password: string }): Promise<PersonRecord> {
    if (digest(token) !== digest(this.token)) throw new DomainError('setup_closed');
    return this.first(admin);
  }

  /** Makes the first administrator on an empty desk; undefined when there is somebody already. */
  async unattended(admin: { email: string; name: string; password: string }): Promise<PersonRecord | undefined> {
    return (await this.isOpen()) ? this.first(admin) : undefined;
  }

  private first(admin: { email: string; name: string; password: string }): Promise<PersonRecord> {
    return this.units.run(async () => {
      if (!(await this.isOpen())) throw new DomainError('setup_closed');
      return this.createPerson.run({ ...admin, roles: ['admin'], pairs: [] });
    });
  }
}
