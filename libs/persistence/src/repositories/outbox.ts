import { Outbox, type Job, type OutboxRecord } from '@triptych/desk';
import { OutboxEntity } from '../entities/work.entity.js';
import { orderedId } from '../ordered-id.js';
import { inPieces, insertRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Promised jobs in the database. */
export class TypeormOutbox extends Outbox {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(jobs: readonly Job[], at: Date): Promise<void> {
    const rows = jobs.map((job): OutboxRecord => ({ id: orderedId(), job, createdAt: at.toISOString() }));
    await insertRows(this.units, OutboxEntity, rows);
  }

  override async waiting(limit: number): Promise<OutboxRecord[]> {
    return this.units.manager.find(OutboxEntity, { order: { createdAt: 'ASC', id: 'ASC' }, take: limit });
  }

  override async remove(ids: readonly string[]): Promise<void> {
    for (const piece of inPieces(ids)) await this.units.manager.delete(OutboxEntity, piece);
  }
}
