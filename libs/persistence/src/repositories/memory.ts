import { Memory, type MemoryUnitRecord } from '@triptych/desk';
import type { LanguagePair, Locale } from '@triptych/domain';
import { In, IsNull, Not } from 'typeorm';
import { MemoryOccurrenceEntity, MemoryUnitEntity, type MemoryUnitRow } from '../entities/memory-unit.entity.js';
import { inPieces } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { COLUMNS, unitOf } from './memory-rows.js';

/** The translation memory in the database, to be read. */
export class TypeormMemory extends Memory {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async lookup(
    source: Locale,
    target: Locale,
    keys: readonly string[],
    most?: number,
  ): Promise<MemoryUnitRecord[]> {
    const found: MemoryUnitRow[] = [];
    for (const piece of inPieces([...new Set(keys)])) {
      const where = { [COLUMNS[source].key]: In(piece), [COLUMNS[target].text]: Not(IsNull()), removedAt: IsNull() };
      const which = most === undefined ? {} : ({ order: { approvedAt: 'DESC', id: 'ASC' }, take: most } as const);
      found.push(...(await this.units.reader.find(MemoryUnitEntity, { where, ...which })));
    }
    return found.map(unitOf).sort((a, b) => a.id - b.id);
  }

  override async byId(ids: readonly number[]): Promise<MemoryUnitRecord[]> {
    const found: MemoryUnitRow[] = [];
    for (const piece of inPieces([...new Set(ids)])) {
      found.push(...(await this.units.reader.findBy(MemoryUnitEntity, { id: In(piece), removedAt: IsNull() })));
    }
    return found.map(unitOf);
  }

  override async having({ source, target }: LanguagePair, ids: readonly number[]): Promise<MemoryUnitRecord[]> {
    const found: MemoryUnitRow[] = [];
    const both = { [COLUMNS[source].text]: Not(IsNull()), [COLUMNS[target].text]: Not(IsNull()) };
    for (const piece of inPieces([...new Set(ids)])) {
      const where = { id: In(piece), removedAt: IsNull(), ...both };
      found.push(...(await this.units.reader.findBy(MemoryUnitEntity, where)));
    }
    return found.map(unitOf);
  }

  override async inContext(ids: readonly number[], locale: Locale, contexts: readonly string[]) {
    const column = COLUMNS[locale].context;
    const found: { unitId: number; context: string }[] = [];
    for (const piece of inPieces([...new Set(ids)])) {
      const where = { unitId: In(piece), [column]: In([...contexts]) };
      const rows = await this.units.reader
        .createQueryBuilder(MemoryOccurrenceEntity, 'occurrence')
        .select(['occurrence.unitId AS "unitId"', `occurrence.${column} AS "context"`])
        .where(where)
        .distinct()
        .getRawMany<{ unitId: number; context: string }>();
      found.push(...rows);
    }
    return found;
  }
}
