import { digest } from '../digest.js';
import type { Sessions } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Ends a session. */
export class SignOut {
  constructor(
    private readonly units: UnitOfWork,
    private readonly sessions: Sessions,
  ) {}

  async run(token: string): Promise<void> {
    await this.units.run(() => this.sessions.remove(digest(token)));
  }
}
