import type { Acts } from '../acts.js';
import type { MemoryStore } from '../ports/memory.js';
import type { PersonRecord } from '../records/person.js';
import { heldUnit } from './held-unit.js';
import { plainTexts } from './kept-unit.js';
import { UnitChanges } from './unit-changes.js';

/** Takes a unit out of the memory. Everything of it is kept, so that it can be restored. */
export class RemoveUnit {
  constructor(
    private readonly acts: Acts,
    private readonly store: MemoryStore,
  ) {}

  /**
   * @param expected the revision that the person saw
   * @throws DomainError `not_found`, `stale_revision`, `unit_removed`
   */
  async run(person: Pick<PersonRecord, 'id' | 'name'>, id: number, expected: number): Promise<void> {
    await this.acts.perform(person.id, async ({ now }) => {
      const changes = await UnitChanges.begin(this.store, 1);
      const unit = await heldUnit(changes, id, expected);
      const at = now.toISOString();
      await changes.note({ unitId: id, act: 'removed', at, by: person.name, ...plainTexts(unit) });
      changes.change(id, { removedAt: at });
      await changes.write();
    });
  }
}
