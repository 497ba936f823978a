import { MemoryExports, type ExportedUnit, type MemoryExportFilter } from '@triptych/desk';
import { MemoryUnitEntity } from '../entities/memory-unit.entity.js';
import type { TypeormMemorySearch } from '../memory-search/typeorm-memory-search.js';
import { COLUMNS, unitOf } from '../repositories/memory-rows.js';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { narrowUnits } from './memory-unit-filter.js';

/** Occurrences of a unit whose details are read: a sentence may occur a hundred thousand times in one file. */
const MOST_DETAILS = 20;

/** The memory in the database, to be written to a file. */
export class TypeormMemoryExports extends MemoryExports {
  constructor(
    private readonly units: DatabaseUnitOfWork,
    private readonly search: TypeormMemorySearch,
  ) {
    super();
  }

  override async page(
    { languages, q, locale, ...filter }: MemoryExportFilter,
    after: number,
    most: number,
  ): Promise<ExportedUnit[]> {
    const select = this.units.reader.createQueryBuilder(MemoryUnitEntity, 'unit');
    narrowUnits(select, { ...filter, removed: false });
    if (q !== undefined) {
      const { sql, parameters } = await this.search.condition(q, locale);
      select.andWhere(sql, parameters);
    }
    for (const each of languages) select.andWhere(`unit.${COLUMNS[each].key} IS NOT NULL`);
    const rows = await select.andWhere('unit.id > :after', { after }).orderBy('unit.id').limit(most).getMany();
    const details = await this.detailsOf(rows.map(({ id }) => id));
    return rows.map((row) => ({ unit: unitOf(row), details: details.get(row.id) ?? [] }));
  }

  private async detailsOf(ids: readonly number[]): Promise<ReadonlyMap<number, readonly unknown[]>> {
    if (ids.length === 0) return new Map();
    const { each, text } = this.units.connection.json;
    const told = await ask<{ unitId: number; details: string }>(
      this.units.reader,
      `SELECT "unit_id" AS "unitId", "details" FROM (
         SELECT "unit_id", "details", ROW_NUMBER() OVER (PARTITION BY "unit_id" ORDER BY "at" DESC, "id" DESC) AS "place"
           FROM "memory_occurrence"
          WHERE "unit_id" IN (SELECT CAST(${text} AS integer) FROM ${each('ids')}) AND "details" IS NOT NULL
       ) AS "told" WHERE "place" <= ${MOST_DETAILS} ORDER BY "unit_id", "place"`,
      { ids: JSON.stringify(ids) },
    );
    const found = new Map<number, unknown[]>(ids.map((id) => [id, []]));
    for (const { unitId, details } of told) found.get(unitId)?.push(JSON.parse(details));
    return found;
  }
}
