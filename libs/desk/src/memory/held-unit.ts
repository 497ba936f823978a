import { DomainError } from '@triptych/domain';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import type { UnitChanges } from './unit-changes.js';

/**
 * A living unit in the middle of a change.
 * @param expected the revision that the person saw; any when not given
 * @throws DomainError `not_found`, `stale_revision`, `unit_removed`
 */
export async function heldUnit(changes: UnitChanges, id: number, expected?: number): Promise<MemoryUnitRecord> {
  await changes.read([id]);
  const unit = changes.unit(id);
  if (!unit) throw new DomainError('not_found');
  if (expected !== undefined && unit.seq !== expected) throw new DomainError('stale_revision');
  if (unit.removedAt !== null) throw new DomainError('unit_removed');
  return unit;
}
