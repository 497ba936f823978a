import { ApiKeys, Sessions, type ApiKeyRecord, type SessionRecord } from '@triptych/desk';
import { IsNull, LessThanOrEqual } from 'typeorm';
import { ApiKeyEntity, SessionEntity } from '../entities/person.entity.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Sessions of browsers in the database. */
export class TypeormSessions extends Sessions {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(session: SessionRecord): Promise<void> {
    await insertRows(this.units, SessionEntity, [session]);
  }

  override async find(id: string): Promise<SessionRecord | undefined> {
    return (await this.units.reader.findOneBy(SessionEntity, { id })) ?? undefined;
  }

  override async remove(id: string): Promise<void> {
    await this.units.manager.delete(SessionEntity, { id });
  }

  override async removeExpired(now: Date): Promise<void> {
    await this.units.manager.delete(SessionEntity, { expiresAt: LessThanOrEqual(now.toISOString()) });
  }
}

/** Keys of programs in the database. */
export class TypeormApiKeys extends ApiKeys {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(key: ApiKeyRecord): Promise<void> {
    await insertRows(this.units, ApiKeyEntity, [key]);
  }

  override async byDigest(digest: string): Promise<ApiKeyRecord | undefined> {
    return (await this.units.reader.findOneBy(ApiKeyEntity, { digest })) ?? undefined;
  }

  override async byId(id: string): Promise<ApiKeyRecord | undefined> {
    return (await this.units.reader.findOneBy(ApiKeyEntity, { id })) ?? undefined;
  }

  override async all(): Promise<ApiKeyRecord[]> {
    const order = { createdAt: 'DESC', id: 'DESC' } as const;
    return this.units.reader.find(ApiKeyEntity, { where: { revokedAt: IsNull() }, order });
  }

  /** A key that was revoked keeps the time of the first time. */
  override async revoke(id: string, at: Date): Promise<void> {
    const change = { revokedAt: at.toISOString() };
    await updateRows(this.units, ApiKeyEntity, change, '"id" = :id AND "revoked_at" IS NULL', { id });
  }
}
