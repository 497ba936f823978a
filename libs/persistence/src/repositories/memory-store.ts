import {
  MemoryStore,
  type MemoryOccurrenceRecord,
  type MemoryRevisionRecord,
  type MemoryUnitRecord,
  type TextKeys,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { In } from 'typeorm';
import {
  MemoryOccurrenceEntity,
  MemoryRevisionEntity,
  MemorySequenceEntity,
  MemoryUnitEntity,
} from '../entities/memory-unit.entity.js';
import { putRows, takeRows } from '../json-rows.js';
import { ask, inPieces, insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { occurrenceOf, occurrenceRow, unitOf, unitRow } from './memory-rows.js';

type Change = Parameters<MemoryStore['write']>[0];

/** Two texts are what makes sentences one. Each pair of languages has an index of its own, in this order. */
const PAIRS = [
  ['fr', 'en'],
  ['en', 'es'],
  ['es', 'fr'],
] as const satisfies readonly (readonly [Locale, Locale])[];

/** Units that share a pair of texts differ in the third, and few sentences have more than some ways to say it. */
const MOST_SHARING = 20;

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

  override async sharing(texts: readonly TextKeys[]): Promise<MemoryUnitRecord[]> {
    const found = new Set<number>();
    for (const pair of PAIRS) {
      for (const id of await this.idsSharing(pair, texts)) found.add(id);
    }
    return this.find([...found]);
  }

  override async held(locale: Locale, keys: readonly string[]): Promise<ReadonlySet<string>> {
    if (keys.length === 0) return new Set();
    const { each, text } = this.units.connection.json;
    const living = `SELECT 1 FROM "memory_unit" WHERE "key_${locale}" = ${text} AND "removed_at" IS NULL LIMIT 1`;
    const sql = `SELECT ${text} AS "key" FROM ${each('keys')} WHERE EXISTS (${living})`;
    const rows = await ask<{ key: string }>(this.units.manager, sql, { keys: JSON.stringify([...new Set(keys)]) });
    return new Set(rows.map(({ key }) => key));
  }

  override async find(ids: readonly number[]): Promise<MemoryUnitRecord[]> {
    if (ids.length === 0) return [];
    const { each, text } = this.units.connection.json;
    const where = `"id" IN (SELECT CAST(${text} AS integer) FROM ${each('ids')})`;
    return (await takeRows(this.units, MemoryUnitEntity, where, { ids: JSON.stringify(ids) })).map(unitOf);
  }

  override occurrences(ids: readonly string[]): Promise<MemoryOccurrenceRecord[]> {
    return this.occurrencesWhere('id', ids, 'text');
  }

  override async known(ids: readonly string[]): Promise<ReadonlySet<string>> {
    if (ids.length === 0) return new Set();
    const { each, text } = this.units.connection.json;
    const sql = `SELECT "id" FROM "memory_occurrence" WHERE "id" IN (SELECT ${text} FROM ${each('ids')})`;
    const rows = await ask<{ id: string }>(this.units.manager, sql, { ids: JSON.stringify(ids) });
    return new Set(rows.map(({ id }) => id));
  }

  override occurrencesOf(unitIds: readonly number[]): Promise<MemoryOccurrenceRecord[]> {
    return this.occurrencesWhere('unit_id', unitIds, 'integer');
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
    for (let fresh = [...known]; fresh.length > 0;) {
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
    await putRows(this.units, MemoryUnitEntity, [...added, ...changed].map(unitRow));
    await putRows(this.units, MemoryOccurrenceEntity, occurrences.map(occurrenceRow));
    if (gone.length > 0) {
      const { each, text } = this.units.connection.json;
      const sql = `DELETE FROM "memory_occurrence" WHERE "id" IN (SELECT ${text} FROM ${each('ids')})`;
      await ask(this.units.manager, sql, { ids: JSON.stringify(gone) });
    }
    await insertRows(this.units, MemoryRevisionEntity, revisions);
  }

  private async idsSharing([one, other]: (typeof PAIRS)[number], texts: readonly TextKeys[]): Promise<number[]> {
    const pairs = new Map(
      texts.flatMap((keys) => {
        const [first, second] = [keys[one], keys[other]];
        return first === undefined || second === undefined ? [] : [[`${first} ${second}`, [first, second]]];
      }),
    );
    if (pairs.size === 0) return [];
    const { each, member, gather } = this.units.connection.json;
    const same = `"key_${one}" = ${member(0, 'text')} AND "key_${other}" = ${member(1, 'text')}`;
    const some = `SELECT "id" FROM "memory_unit" WHERE ${same} AND "removed_at" IS NULL LIMIT ${MOST_SHARING}`;
    const sql = `SELECT (SELECT ${gather}("id") FROM (${some}) AS sharing) AS "ids" FROM ${each('pairs')}`;
    const rows = await ask<{ ids: string | readonly number[] | null }>(this.units.manager, sql, {
      pairs: JSON.stringify([...pairs.values()]),
    });
    return rows.flatMap(({ ids }) => (typeof ids === 'string' ? (JSON.parse(ids) as number[]) : (ids ?? [])));
  }

  private async occurrencesWhere(
    column: 'id' | 'unit_id',
    values: readonly (string | number)[],
    type: 'text' | 'integer',
  ): Promise<MemoryOccurrenceRecord[]> {
    if (values.length === 0) return [];
    const { each, text } = this.units.connection.json;
    const where = `"${column}" IN (SELECT CAST(${text} AS ${type}) FROM ${each('values')})`;
    const rows = await takeRows(this.units, MemoryOccurrenceEntity, where, { values: JSON.stringify(values) });
    return rows.map(occurrenceOf);
  }
}
