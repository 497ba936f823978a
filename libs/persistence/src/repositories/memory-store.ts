import { MemoryStore, type MemoryOccurrenceRecord, type MemoryRevisionRecord, type MemoryUnitRecord } from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { In, IsNull } from 'typeorm';
import {
  MemoryOccurrenceEntity,
  MemoryRevisionEntity,
  MemorySequenceEntity,
  MemoryUnitEntity,
  type MemoryOccurrenceRow,
  type MemoryUnitRow,
} from '../entities/memory-unit.entity.js';
import { inPieces, insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { COLUMNS, occurrenceOf, occurrenceRow, unitOf, unitRow } from './memory-rows.js';

type Change = Parameters<MemoryStore['write']>[0];

/** The translation memory in the database, to be written. */
export class TypeormMemoryStore extends MemoryStore {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async reserve(count: number): Promise<number> {
    const { manager } = this.units;
    // Holds the row until the commit, on both databases.
    await updateRows(this.units, MemorySequenceEntity, { value: () => `"value" + ${count}` }, '"id" = 1', {});
    const { value } = await manager.findOneByOrFail(MemorySequenceEntity, { id: 1 });
    return value - count + 1;
  }

  override async holding(locale: Locale, keys: readonly string[]): Promise<MemoryUnitRecord[]> {
    const rows: MemoryUnitRow[] = [];
    for (const piece of inPieces([...new Set(keys)])) {
      const where = { [COLUMNS[locale].key]: In(piece), removedAt: IsNull() };
      rows.push(...(await this.units.manager.findBy(MemoryUnitEntity, where)));
    }
    return rows.map(unitOf);
  }

  override async find(ids: readonly number[]): Promise<MemoryUnitRecord[]> {
    const rows: MemoryUnitRow[] = [];
    for (const piece of inPieces([...new Set(ids)])) {
      rows.push(...(await this.units.manager.findBy(MemoryUnitEntity, { id: In(piece) })));
    }
    return rows.map(unitOf);
  }

  override async occurrences(ids: readonly string[]): Promise<MemoryOccurrenceRecord[]> {
    const rows: MemoryOccurrenceRow[] = [];
    for (const piece of inPieces([...new Set(ids)])) {
      rows.push(...(await this.units.manager.findBy(MemoryOccurrenceEntity, { id: In(piece) })));
    }
    return rows.map(occurrenceOf);
  }

  override async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set((await this.occurrences(ids)).map(({ id }) => id));
  }

  override async occurrencesOf(unitIds: readonly number[]): Promise<MemoryOccurrenceRecord[]> {
    const rows: MemoryOccurrenceRow[] = [];
    for (const piece of inPieces([...new Set(unitIds)])) {
      rows.push(...(await this.units.manager.findBy(MemoryOccurrenceEntity, { unitId: In(piece) })));
    }
    return rows.map(occurrenceOf);
  }

  override async occurrencesIn(
    place: { readonly releaseId: string } | { readonly batchId: string },
    most?: number,
  ): Promise<MemoryOccurrenceRecord[]> {
    const which = most === undefined ? ({ order: { position: 'ASC' } } as const) : { take: most };
    const rows = await this.units.manager.find(MemoryOccurrenceEntity, { where: place, ...which });
    return rows.map(occurrenceOf);
  }

  override async lineage(unitIds: readonly number[]): Promise<MemoryRevisionRecord[]> {
    const known = new Set(unitIds);
    for (let fresh = [...known]; fresh.length > 0; ) {
      const merged: number[] = [];
      for (const piece of inPieces(fresh)) {
        const rows = await this.units.manager.findBy(MemoryRevisionEntity, { intoId: In(piece) });
        merged.push(...rows.map(({ unitId }) => unitId));
      }
      fresh = [...new Set(merged)].filter((id) => !known.has(id));
      fresh.forEach((id) => known.add(id));
    }
    return this.revisionsOf([...known]);
  }

  override async revisionsOf(unitIds: readonly number[]): Promise<MemoryRevisionRecord[]> {
    const rows: MemoryRevisionRecord[] = [];
    for (const piece of inPieces([...new Set(unitIds)])) {
      rows.push(...(await this.units.manager.findBy(MemoryRevisionEntity, { unitId: In(piece) })));
    }
    return rows.sort((a, b) => a.seq - b.seq);
  }

  override async write({
    added = [],
    changed = [],
    occurrences = [],
    gone = [],
    revisions = [],
  }: Change): Promise<void> {
    await insertRows(this.units, MemoryUnitEntity, added.map(unitRow));
    for (const unit of changed) {
      const { id, ...row } = unitRow(unit);
      await this.units.manager.update(MemoryUnitEntity, { id }, row);
    }
    const { metadata } = this.units.manager.getRepository(MemoryOccurrenceEntity);
    const replaced = metadata.columns.filter(({ isPrimary }) => !isPrimary).map(({ databaseName }) => databaseName);
    await insertRows(this.units, MemoryOccurrenceEntity, occurrences.map(occurrenceRow), (insert) =>
      insert.orUpdate(replaced, ['id']),
    );
    for (const piece of inPieces(gone)) await this.units.manager.delete(MemoryOccurrenceEntity, { id: In(piece) });
    await insertRows(this.units, MemoryRevisionEntity, revisions);
  }
}
