import type { MemoryUnitFilter } from '@triptych/desk';
import type { SelectQueryBuilder } from 'typeorm';
import type { MemoryUnitRow } from '../entities/memory-unit.entity.js';

/** Narrows a selection of `unit` to those that are meant; each condition has an index to go by. */
export function narrowUnits(
  select: SelectQueryBuilder<MemoryUnitRow>,
  { origin, reference, batch, suspicion, from, to, removed }: MemoryUnitFilter & { readonly removed: boolean },
): void {
  select.andWhere(`unit.removed_at IS ${removed ? 'NOT NULL' : 'NULL'}`);
  if (origin) select.andWhere('unit.origin = :origin', { origin });
  // Most of a large memory was imported: only the others have an index of their own.
  if (origin && origin !== 'imported') select.andWhere(`unit.origin <> 'imported'`);
  if (reference !== undefined) {
    select.andWhere(occurring('occurrence.reference = :reference'), { reference });
  }
  if (batch !== undefined) select.andWhere(occurring('occurrence.batch_id = :batch'), { batch });
  if (suspicion !== undefined) select.andWhere(`unit.suspicions <> ''`);
  if (suspicion !== undefined && suspicion !== 'any') {
    // Kinds are words without wildcards; anything else finds nothing.
    select.andWhere(`unit.suspicions LIKE :kind ESCAPE '\\'`, { kind: `% ${suspicion.replace(/[\\%_]/g, '\\$&')} %` });
  }
  // Times are RFC 3339 in UTC and sort as text; a day ends before anything that begins with the next letter after T.
  if (from !== undefined) select.andWhere('unit.approved_at >= :from', { from });
  if (to !== undefined) select.andWhere('unit.approved_at < :to', { to: `${to}U` });
}

function occurring(condition: string): string {
  return `unit.id IN (SELECT occurrence.unit_id FROM "memory_occurrence" AS occurrence WHERE ${condition})`;
}
