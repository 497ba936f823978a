import type { Acts } from '../acts.js';
import type { MemoryStore } from '../ports/memory.js';
import type { PersonRecord } from '../records/person.js';
import { heldUnit } from './held-unit.js';
import { plainTexts } from './kept-unit.js';
import { UnitChanges } from './unit-changes.js';
import { join, unite } from './unit-joining.js';

/** Makes units one: the first keeps its texts, gains missing languages and takes over all occurrences. */
export class MergeUnits {
  constructor(
    private readonly acts: Acts,
    private readonly store: MemoryStore,
  ) {}

  /**
   * @param others in this order; a language that the first lacks comes from the first of them that has it
   * @throws DomainError `not_found`, `unit_removed`
   */
  async run(person: Pick<PersonRecord, 'id' | 'name'>, id: number, others: readonly number[]): Promise<void> {
    await this.acts.perform(person.id, async ({ now }) => {
      const changes = await UnitChanges.begin(this.store, 1 + others.length);
      const unit = await heldUnit(changes, id);
      const joined = [...new Set(others)].filter((other) => other !== id);
      for (const other of joined) await heldUnit(changes, other);
      if (joined.length === 0) return;

      const step = { at: now.toISOString(), by: person.name };
      await changes.note({ unitId: id, act: 'merged', ...step, ...plainTexts(unit) });
      for (const other of joined) await join(changes, id, other, step);
      await unite(changes, id, step);
      await changes.write();
    });
  }
}
