import { Recuts, type RecutRecord } from '@triptych/desk';
import { IsNull } from 'typeorm';
import { RecutEntity } from '../entities/recut.entity.js';
import { orderedId } from '../ordered-id.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Changes of cuts in the database. */
export class TypeormRecuts extends Recuts {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(recut: Omit<RecutRecord, 'id' | 'undoneAt'>): Promise<void> {
    await insertRows(this.units, RecutEntity, [{ ...recut, id: orderedId(), undoneAt: null }]);
  }

  override async lastOf(releaseId: string): Promise<RecutRecord | undefined> {
    const [newest] = await this.units.reader.find(RecutEntity, {
      where: { releaseId, undoneAt: IsNull() },
      order: { at: 'DESC', id: 'DESC' },
      take: 1,
    });
    return newest;
  }

  override async undone(id: string, at: Date): Promise<void> {
    await updateRows(this.units, RecutEntity, { undoneAt: at.toISOString() }, '"id" = :id', { id });
  }
}
