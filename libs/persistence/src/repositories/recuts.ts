import { Recuts, type RecutRecord } from '@triptych/desk';
import { In, IsNull } from 'typeorm';
import { RecutEntity } from '../entities/recut.entity.js';
import { orderedId } from '../ordered-id.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Changes of cuts in the database. */
export class TypeormRecuts extends Recuts {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(recut: Omit<RecutRecord, 'id' | 'number' | 'undoneAt'>): Promise<void> {
    const { releaseId } = recut;
    const newest = await this.units.manager.maximum(RecutEntity, 'number', { releaseId });
    await insertRows(this.units, RecutEntity, [
      { ...recut, id: orderedId(), number: (newest ?? 0) + 1, undoneAt: null },
    ]);
  }

  override async lastOf(releaseId: string): Promise<RecutRecord | undefined> {
    const where = { releaseId, undoneAt: IsNull() };
    const [newest] = await this.units.reader.find(RecutEntity, { where, order: { number: 'DESC' }, take: 1 });
    return newest;
  }

  override async cutByHand(releaseId: string): Promise<ReadonlySet<string>> {
    const where = { releaseId, kind: In(['split', 'merge'] as const), undoneAt: IsNull() };
    const rows = await this.units.reader.find(RecutEntity, { select: { id: true, blockId: true }, where });
    return new Set(rows.flatMap(({ blockId }) => blockId ?? []));
  }

  override async undone(id: string, at: Date): Promise<void> {
    await updateRows(this.units, RecutEntity, { undoneAt: at.toISOString() }, '"id" = :id', { id });
  }
}
