import { DomainError, LOCALES } from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { MemoryStore } from '../ports/memory.js';
import type { MemoryRevisionRecord, MemoryUnitRecord } from '../records/memory-unit.js';
import type { PersonRecord } from '../records/person.js';
import { plainTexts, standing } from './kept-unit.js';
import { UnitChanges } from './unit-changes.js';
import { settle, unite } from './unit-joining.js';

/** Puts a unit back that somebody removed or merged. If an equal one lives by then, the two become one. */
export class RestoreUnit {
  constructor(
    private readonly acts: Acts,
    private readonly store: MemoryStore,
  ) {}

  /**
   * A merged unit takes back the occurrences that it gave, and the languages that its texts had added, where they are
   * still as it gave them.
   * @throws DomainError `not_found`, `nothing_to_undo` for a unit that lives, that was removed because nothing approved
   * says it any more, or whose occurrences are gone by now
   */
  async run(person: Pick<PersonRecord, 'id' | 'name'>, id: number): Promise<void> {
    await this.acts.perform(person.id, async ({ now }) => {
      const changes = await UnitChanges.begin(this.store, 2);
      await changes.read([id]);
      const unit = changes.unit(id);
      if (!unit) throw new DomainError('not_found');
      const last = await lastRevision(this.store, id);
      if (unit.removedAt === null || !last || !isUndoable(last)) throw new DomainError('nothing_to_undo');

      const step = { at: now.toISOString(), by: person.name };
      if (last.act === 'merged') await this.takeBack(changes, unit, last, step.at);
      const says = standing(await changes.occurrencesOf(id));
      if (!says) throw new DomainError('nothing_to_undo');
      await changes.note({ unitId: id, act: 'restored', ...step, ...plainTexts(unit) });
      changes.change(id, { ...says, removedAt: null });
      await unite(changes, id, step);
      await changes.write();
    });
  }

  private async takeBack(
    changes: UnitChanges,
    unit: MemoryUnitRecord,
    merged: MemoryRevisionRecord,
    at: string,
  ): Promise<void> {
    const holder = await this.holderOf(changes, merged);
    if (!holder) return;
    const given = new Set(merged.moved?.occurrences);
    for (const occurrence of await changes.occurrencesOf(holder.id)) {
      if (given.has(occurrence.id)) changes.place({ ...occurrence, unitId: unit.id });
    }
    const gained =
      merged.moved?.locales.filter((locale) => holder.texts[locale]?.key === unit.texts[locale]?.key) ?? [];
    const left = LOCALES.filter((locale) => holder.texts[locale] && !gained.includes(locale));
    if (gained.length > 0 && left.length >= 2) {
      changes.change(holder.id, { texts: Object.fromEntries(left.map((locale) => [locale, holder.texts[locale]])) });
    }
    await settle(changes, holder.id, at);
  }

  /** The unit that has now what was merged: the one that took it in, or the one that took in that. */
  private async holderOf(changes: UnitChanges, merged: MemoryRevisionRecord): Promise<MemoryUnitRecord | undefined> {
    const seen = new Set<number>();
    let next = merged.intoId ?? undefined;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      await changes.read([next]);
      const unit = changes.unit(next);
      if (unit?.removedAt === null) return unit;
      const last = await lastRevision(this.store, next);
      // A unit that was removed as it is still has its occurrences.
      if (last?.act !== 'merged') return unit;
      next = last.intoId ?? undefined;
    }
    return undefined;
  }
}

async function lastRevision(store: MemoryStore, unitId: number): Promise<MemoryRevisionRecord | undefined> {
  return (await store.revisionsOf([unitId])).at(-1);
}

function isUndoable({ act, intoId }: MemoryRevisionRecord): boolean {
  return act === 'removed' || (act === 'merged' && intoId !== null);
}
