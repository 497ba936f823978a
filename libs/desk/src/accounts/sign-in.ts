import { DomainError } from '@triptych/domain';
import { digest, newSecret } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { Passwords, People, Sessions } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { PersonRecord } from '../records/person.js';

/** How long a session lasts, in milliseconds: seven days. */
export const SESSION_MS = 7 * 24 * 60 * 60 * 1000;

/** Opens a session for somebody who knows the password. */
export class SignIn {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly passwords: Passwords,
  ) {}

  /** @throws DomainError `wrong_credentials`, the same for an unknown address and a wrong password */
  async run(credentials: { readonly email: string; readonly password: string }): Promise<OpenedSession> {
    const person = await this.people.byEmail(credentials.email.trim().toLowerCase());
    const known = await this.passwords.verify(person?.passwordHash ?? null, credentials.password);
    if (!person?.active || !known) throw new DomainError('wrong_credentials');
    return this.open(person);
  }

  /** Opens a session for somebody whose identity is already certain. */
  async open(person: PersonRecord): Promise<OpenedSession> {
    const token = newSecret();
    const now = this.clock.now();
    await this.units.run(async () => {
      await this.sessions.removeExpired(now);
      await this.sessions.add({
        id: digest(token),
        personId: person.id,
        createdAt: now.toISOString(),
        expiresAt: new Date(now.getTime() + SESSION_MS).toISOString(),
      });
    });
    return { token, person };
  }
}

export interface OpenedSession {
  /** For the cookie; only its digest is stored. */
  readonly token: string;
  readonly person: PersonRecord;
}
