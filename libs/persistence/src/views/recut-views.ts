import type { RecutView } from '@triptych/desk';
import { IsNull } from 'typeorm';
import { RecutEntity } from '../entities/recut.entity.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { PersonNames } from './person-names.js';

/** The newest change of cuts of a release that was not undone, without what it took away. */
export async function lastRecutView(units: DatabaseUnitOfWork, releaseId: string): Promise<RecutView | null> {
  const [newest] = await units.reader.find(RecutEntity, {
    select: { id: true, kind: true, at: true, by: true },
    where: { releaseId, undoneAt: IsNull() },
    order: { number: 'DESC' },
    take: 1,
  });
  if (!newest) return null;
  const { kind, at, by } = newest;
  return { kind, at, by: (await PersonNames.of(units, [by])).get(by) };
}
