import type { Caller } from '../caller.js';
import { digest } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { ApiKeys, People, Sessions } from '../ports/people.js';
import type { PersonRecord } from '../records/person.js';

/** Finds out who is asking. Asks the database each time, so that ending a session or a key takes effect at once. */
export class Recognise {
  constructor(
    private readonly clock: Clock,
    private readonly people: People,
    private readonly sessions: Sessions,
    private readonly apiKeys: ApiKeys,
  ) {}

  async bySession(token: string): Promise<Caller | undefined> {
    const session = await this.sessions.find(digest(token));
    if (!session || session.expiresAt <= this.clock.now().toISOString()) return undefined;
    const person = await this.people.byId(session.personId);
    return person && callerOf(person, null);
  }

  async byKey(secret: string): Promise<Caller | undefined> {
    const key = await this.apiKeys.byDigest(digest(secret));
    const now = this.clock.now().toISOString();
    if (!key || key.revokedAt !== null || (key.expiresAt !== null && key.expiresAt <= now)) return undefined;
    const person = await this.people.byId(key.personId);
    return person && callerOf(person, key.scopes);
  }
}

function callerOf(person: PersonRecord, scopes: Caller['scopes']): Caller | undefined {
  if (!person.active) return undefined;
  const { id, name, email, roles, pairs, locale } = person;
  return { person: { id, name, email, roles, pairs, locale }, scopes };
}
