import { MemoryAlignments, type MemoryAlignmentRecord } from '@triptych/desk';
import { MemoryAlignmentEntity } from '../entities/memory-alignment.entity.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

const MOST = 200;

/** Alignments in the database. */
export class TypeormMemoryAlignments extends MemoryAlignments {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async find(id: string): Promise<MemoryAlignmentRecord | undefined> {
    return (await this.units.reader.findOneBy(MemoryAlignmentEntity, { id })) ?? undefined;
  }

  override async all() {
    return this.units.reader.find(MemoryAlignmentEntity, {
      select: ['id', 'name', 'revision', 'at', 'by', 'keptAt'],
      order: { at: 'DESC', id: 'ASC' },
      take: MOST,
    });
  }

  override async add(alignment: MemoryAlignmentRecord): Promise<void> {
    await insertRows(this.units, MemoryAlignmentEntity, [alignment]);
  }

  override async replace({ id, ...change }: MemoryAlignmentRecord): Promise<boolean> {
    const where = '"id" = :id AND "revision" = :before';
    const parameters = { id, before: change.revision - 1 };
    const { name, revision, versions, rows, at, by, keptAt } = change;
    const columns = { name, revision, versions: () => ':versions', rows: () => ':rows', at, by, keptAt };
    const json = { versions: JSON.stringify(versions), rows: JSON.stringify(rows) };
    return (await updateRows(this.units, MemoryAlignmentEntity, columns, where, { ...parameters, ...json })) > 0;
  }

  override async remove(id: string): Promise<boolean> {
    const { affected } = await this.units.manager.delete(MemoryAlignmentEntity, { id });
    return (affected ?? 0) > 0;
  }
}
