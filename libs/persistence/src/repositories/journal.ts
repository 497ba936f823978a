import { AuditTrail, IdempotencyKeys, type AuditEventRecord, type IdempotencyRecord } from '@triptych/desk';
import { AuditEventEntity, IdempotencyKeyEntity } from '../entities/work.entity.js';
import { orderedId } from '../ordered-id.js';
import { insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** The audit trail in the database. */
export class TypeormAuditTrail extends AuditTrail {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(event: Omit<AuditEventRecord, 'id'>): Promise<void> {
    await insertRows(this.units, AuditEventEntity, [{ ...event, id: orderedId() }]);
  }
}

/** Answered submissions in the database. */
export class TypeormIdempotencyKeys extends IdempotencyKeys {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async find(personId: string, key: string): Promise<IdempotencyRecord | undefined> {
    return (await this.units.manager.findOneBy(IdempotencyKeyEntity, { personId, key })) ?? undefined;
  }

  override async add(record: IdempotencyRecord): Promise<void> {
    await insertRows(this.units, IdempotencyKeyEntity, [record]);
  }
}
