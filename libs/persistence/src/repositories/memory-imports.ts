import { MemoryImports, type MemoryImportRecord, type MemoryImportState } from '@triptych/desk';
import { In, LessThanOrEqual, MoreThan, Not } from 'typeorm';
import { MemoryImportEntity, MemoryImportPieceEntity } from '../entities/memory-import.entity.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

const FREE = '("lease_until" IS NULL OR "lease_until" <= :now)';
const OPEN = `"finished_at" IS NULL AND "state" <> 'arriving'`;

/** Files on their way into the memory, in the database. */
export class TypeormMemoryImports extends MemoryImports {
  private readonly pieces;

  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
    this.pieces = MemoryImportPieceEntity[units.connection.bytes];
  }

  override async add(record: MemoryImportRecord): Promise<void> {
    await insertRows(this.units, MemoryImportEntity, [record]);
  }

  override async find(id: string): Promise<MemoryImportRecord | undefined> {
    return (await this.units.reader.findOneBy(MemoryImportEntity, { id })) ?? undefined;
  }

  override newest(most: number): Promise<MemoryImportRecord[]> {
    return this.units.reader.find(MemoryImportEntity, {
      where: { state: Not('arriving') },
      order: { at: 'DESC', id: 'DESC' },
      take: most,
    });
  }

  override unfinished(digest: string): Promise<MemoryImportRecord[]> {
    return this.units.reader
      .createQueryBuilder(MemoryImportEntity, 'import')
      .where(`import.digest = :digest AND import.finishedAt IS NULL AND import.state <> 'arriving'`, { digest })
      .orderBy('import.at')
      .addOrderBy('import.id')
      .getMany();
  }

  override async change(
    id: string,
    { states, leaseBy }: { readonly states: readonly MemoryImportState[]; readonly leaseBy?: string },
    change: Partial<Omit<MemoryImportRecord, 'id'>>,
  ): Promise<boolean> {
    const lease = leaseBy === undefined ? '' : ' AND "lease_by" = :leaseBy';
    const where = `"id" = :id AND "state" IN (:...states)${lease}`;
    return (await updateRows(this.units, MemoryImportEntity, change, where, { id, states, leaseBy })) > 0;
  }

  override async claim(id: string, by: string, now: Date, until: Date): Promise<boolean> {
    const lease = { leaseBy: by, leaseUntil: until.toISOString(), failures: () => '"failures" + 1' };
    const where = `"id" = :id AND ${OPEN} AND ${FREE}`;
    return (await updateRows(this.units, MemoryImportEntity, lease, where, { id, now: now.toISOString() })) > 0;
  }

  override stranded(now: Date, queuedBefore: Date, limit: number): Promise<MemoryImportRecord[]> {
    return this.units.manager
      .createQueryBuilder(MemoryImportEntity, 'import')
      .where(`import.finishedAt IS NULL AND import.state <> 'arriving' AND import.queuedAt < :queuedBefore`)
      .andWhere('(import.leaseUntil IS NULL OR import.leaseUntil <= :now)')
      .setParameters({ now: now.toISOString(), queuedBefore: queuedBefore.toISOString() })
      .orderBy('import.queuedAt')
      .limit(limit)
      .getMany();
  }

  override outdated(now: Date, limit: number): Promise<MemoryImportRecord[]> {
    const where = { keptUntil: LessThanOrEqual(now.toISOString()) };
    return this.units.manager.find(MemoryImportEntity, {
      where: [
        { ...where, pieces: MoreThan(0) },
        { ...where, state: 'arriving' },
      ],
      order: { at: 'ASC' },
      take: limit,
    });
  }

  /** The driver of SQLite stores bytes of its own class only, and anything else as words. */
  override async addPiece(importId: string, position: number, bytes: Uint8Array): Promise<void> {
    const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    await insertRows(this.units, this.pieces, [{ importId, position, bytes: own }]);
  }

  override async piece(importId: string, position: number): Promise<Uint8Array | undefined> {
    return (await this.units.reader.findOneBy(this.pieces, { importId, position }))?.bytes;
  }

  override async removePieces(id: string, most: number): Promise<number> {
    const { manager } = this.units;
    const record = await manager.findOneBy(MemoryImportEntity, { id });
    const left = Math.max(0, (record?.pieces ?? 0) - most);
    const removed = (record?.pieces ?? 0) - left;
    const positions = Array.from({ length: removed }, (_, index) => left + index);
    if (removed > 0) await manager.delete(this.pieces, { importId: id, position: In(positions) });
    await manager.update(MemoryImportEntity, { id }, { pieces: left, ...(left === 0 && { keptUntil: null }) });
    return removed;
  }

  override async remove(id: string): Promise<void> {
    await this.units.manager.delete(MemoryImportEntity, { id });
  }
}
