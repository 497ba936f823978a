import { DomainError, type Scope } from '@triptych/domain';
import { digest, newId, newSecret } from '../digest.js';
import type { Clock } from '../ports/clock.js';
import type { ApiKeys } from '../ports/people.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Marks our keys, so that scanners for leaked secrets can find them. */
const KEY_PREFIX = 'tript_';

/** Makes a key for a program. */
export class IssueApiKey {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly apiKeys: ApiKeys,
  ) {}

  /** The key is in the answer once; the desk keeps only its digest. */
  async run(
    by: string,
    key: { readonly name: string; readonly scopes: readonly Scope[]; readonly expiresAt?: string | undefined },
  ): Promise<{ id: string; key: string }> {
    const secret = KEY_PREFIX + newSecret();
    const id = newId();
    await this.units.run(() =>
      this.apiKeys.add({
        id,
        name: key.name,
        digest: digest(secret),
        scopes: key.scopes,
        personId: by,
        createdAt: this.clock.now().toISOString(),
        expiresAt: key.expiresAt ? new Date(key.expiresAt).toISOString() : null,
        revokedAt: null,
      }),
    );
    return { id, key: secret };
  }
}

/** Ends a key at once. */
export class RevokeApiKey {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly apiKeys: ApiKeys,
  ) {}

  /** @throws DomainError `not_found` */
  async run(id: string): Promise<void> {
    await this.units.run(async () => {
      const key = await this.apiKeys.byId(id);
      if (!key || key.revokedAt !== null) throw new DomainError('not_found');
      await this.apiKeys.revoke(id, this.clock.now());
    });
  }
}
