import {
  MemoryViews,
  type MemoryStatisticsView,
  type MemoryUnitDetailView,
  type MemoryUnitQuery,
  type MemoryUnitRecord,
  type Page,
} from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { IsNull, Not, type FindOptionsWhere } from 'typeorm';
import {
  MemoryOccurrenceEntity,
  MemoryRevisionEntity,
  MemorySequenceEntity,
  MemoryUnitEntity,
  type MemoryUnitRow,
} from '../entities/memory-unit.entity.js';
import type { TypeormMemorySearch } from '../memory-search/typeorm-memory-search.js';
import { COLUMNS, occurrenceOf, unitOf } from '../repositories/memory-rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { pageFrom, placeOf } from './cursor.js';
import { memoryStatistics } from './memory-statistics.js';
import { narrowUnits } from './memory-unit-filter.js';

/** The largest number that a column of both databases holds. */
const LARGEST_ID = 2 ** 31 - 1;

/** Occurrences and variants that the detail of a unit shows. */
const MOST_SHOWN = 50;

/** What people see of the memory, from the database. */
export class TypeormMemoryViews extends MemoryViews {
  private counted: { readonly seq: number; readonly figures: Promise<MemoryStatisticsView> } | undefined;

  constructor(
    private readonly units: DatabaseUnitOfWork,
    private readonly search: TypeormMemorySearch,
  ) {
    super();
  }

  override async list({ limit, cursor, q, locale, ...filter }: MemoryUnitQuery): Promise<Page<MemoryUnitRecord>> {
    const select = this.units.reader.createQueryBuilder(MemoryUnitEntity, 'unit');
    narrowUnits(select, filter);
    if (q !== undefined) {
      const { sql, parameters } = await this.search.condition(q, locale);
      select.andWhere(sql, parameters);
    }
    if (cursor !== undefined) {
      const { at, id } = placeOf('memory-units', cursor);
      // A cursor that somebody made up must not upset the database.
      const last = Math.min(Number(/^\d+$/.exec(id)?.[0] ?? 0), LARGEST_ID);
      select.andWhere('(unit.approved_at, unit.id) < (:at, :last)', { at, last });
    }
    select
      .orderBy('unit.approvedAt', 'DESC')
      .addOrderBy('unit.id', 'DESC')
      .limit(limit + 1);
    return pageFrom(
      'memory-units',
      await select.getMany(),
      limit,
      (row) => ({ at: row.approvedAt, id: String(row.id) }),
      (rows) => rows.map(unitOf),
    );
  }

  override async unit(id: number): Promise<MemoryUnitRecord | undefined> {
    const row = await this.units.reader.findOneBy(MemoryUnitEntity, { id });
    return row ? unitOf(row) : undefined;
  }

  override async detail(id: number): Promise<MemoryUnitDetailView | undefined> {
    const unit = await this.unit(id);
    if (!unit) return undefined;
    const { reader } = this.units;
    const [occurrences, history, variants] = await Promise.all([
      reader.find(MemoryOccurrenceEntity, {
        where: { unitId: id },
        order: { at: 'DESC', id: 'DESC' },
        take: MOST_SHOWN,
      }),
      reader.find(MemoryRevisionEntity, { where: { unitId: id }, order: { seq: 'ASC' } }),
      reader.find(MemoryUnitEntity, {
        where: sharing(unit),
        order: { approvedAt: 'DESC', id: 'DESC' },
        take: MOST_SHOWN,
      }),
    ]);
    return { unit, occurrences: occurrences.map(occurrenceOf), history, variants: variants.map(unitOf) };
  }

  /** Counts once for each state of the memory: a million units take a second. */
  override async statistics(): Promise<MemoryStatisticsView> {
    const { value: seq } = await this.units.reader.findOneByOrFail(MemorySequenceEntity, { id: 1 });
    if (this.counted?.seq !== seq) this.counted = { seq, figures: memoryStatistics(this.units) };
    const { figures } = this.counted;
    try {
      return await figures;
    } catch (error) {
      if (this.counted?.figures === figures) this.counted = undefined;
      throw error;
    }
  }
}

/** Other living units with one of its texts. */
function sharing({ id, texts }: MemoryUnitRecord): FindOptionsWhere<MemoryUnitRow>[] {
  return LOCALES.flatMap((locale) => {
    const key = texts[locale]?.key;
    return key === undefined ? [] : [{ [COLUMNS[locale].key]: key, removedAt: IsNull(), id: Not(id) }];
  });
}
