import { LOCALES, type Locale } from '@triptych/domain';
import { suspicionsOf } from '@triptych/memory';
import { byLocale } from '../by-locale.js';
import type { MemoryStore } from '../ports/memory.js';
import type { MemoryOccurrenceRecord, MemoryRevisionRecord, MemoryUnitRecord } from '../records/memory-unit.js';
import type { UnitTexts } from './kept-unit.js';

/** What a person changed; `intoId` and `moved` where a unit became part of another. */
export type NewRevision = Omit<MemoryRevisionRecord, 'seq' | 'intoId' | 'moved'> &
  Partial<Pick<MemoryRevisionRecord, 'intoId' | 'moved'>>;

/** Units and occurrences in the middle of a change, as they will be stored at its end. One unit of work only. */
export class UnitChanges {
  private readonly units = new Map<number, MemoryUnitRecord>();
  private readonly idsByKey = new Map<string, Set<number>>();
  /** By language and key: texts that stored units have. */
  private readonly heldKeys = new Set<string>();
  /** By unit: its occurrences as they are stored. */
  private readonly storedOf = new Map<number, MemoryOccurrenceRecord[]>();
  private readonly addedIds = new Set<number>();
  private readonly changedIds = new Set<number>();
  /** Units whose texts were written. */
  private readonly rewrittenIds = new Set<number>();
  private readonly outOfStepIds = new Set<number>();
  private readonly placed = new Map<string, MemoryOccurrenceRecord>();
  private readonly gone = new Set<string>();
  private readonly revisions: MemoryRevisionRecord[] = [];
  private left = 0;
  private nextNumber = 0;

  private constructor(
    private readonly store: MemoryStore,
    private readonly stride: number,
  ) {}

  /** Makes other writers wait; nothing may be read before. @param size how many units will change, roughly */
  static async begin(store: MemoryStore, size: number): Promise<UnitChanges> {
    const changes = new UnitChanges(store, size + 8);
    await changes.reserve();
    return changes;
  }

  /** Reads units that share two texts with these, as the store does; what was read before stays as it is now. */
  async readSharing(texts: readonly UnitTexts[]): Promise<void> {
    const keys = texts.map((each) => byLocale((locale) => each[locale]?.key));
    for (const unit of await this.store.sharing(keys)) if (!this.units.has(unit.id)) this.take(unit);
  }

  /** Reads which of these texts living units have. */
  async readHeld(locale: Locale, keys: readonly string[]): Promise<void> {
    for (const key of await this.store.held(locale, keys)) this.heldKeys.add(`${locale} ${key}`);
  }

  async read(ids: readonly number[]): Promise<void> {
    const unread = ids.filter((id) => !this.units.has(id));
    if (unread.length > 0) (await this.store.find(unread)).forEach((unit) => this.take(unit));
  }

  /** Reads the occurrences of many units at once, before they are asked for one by one. */
  async readOccurrences(unitIds: readonly number[]): Promise<void> {
    const unread = [...new Set(unitIds)].filter((id) => !this.addedIds.has(id) && !this.storedOf.has(id));
    if (unread.length === 0) return;
    for (const id of unread) this.storedOf.set(id, []);
    for (const each of await this.store.occurrencesOf(unread)) this.storedOf.get(each.unitId)?.push(each);
  }

  /** Units that live at this moment and have one of these texts, of those that were read. */
  sharing(texts: UnitTexts): MemoryUnitRecord[] {
    const ids = new Set(
      LOCALES.flatMap((locale) => {
        const key = texts[locale]?.key;
        return key === undefined ? [] : [...(this.idsByKey.get(`${locale} ${key}`) ?? [])];
      }),
    );
    return [...ids].flatMap((id) => this.living(id) ?? []);
  }

  /** True when a unit that is not this one has this text, as far as was read. */
  isHeldByOther(locale: Locale, key: string, unitId: number): boolean {
    const name = `${locale} ${key}`;
    if (this.heldKeys.has(name)) return true;
    for (const id of this.idsByKey.get(name) ?? []) if (id !== unitId && this.living(id)) return true;
    return false;
  }

  unit(id: number): MemoryUnitRecord | undefined {
    return this.units.get(id);
  }

  living(id: number): MemoryUnitRecord | undefined {
    const unit = this.units.get(id);
    return unit?.removedAt === null ? unit : undefined;
  }

  /** Adds a unit. What is suspicious about it is found when all is written. */
  async add(unit: Omit<MemoryUnitRecord, 'id' | 'seq' | 'suspicions'>): Promise<MemoryUnitRecord> {
    const id = await this.number();
    const added = { id, seq: id, suspicions: [], ...unit };
    this.addedIds.add(id);
    this.rewrittenIds.add(id);
    this.take(added);
    return added;
  }

  /** Changes a unit that was read or added. Its place in the feed is given when all is written. */
  change(id: number, change: Partial<Omit<MemoryUnitRecord, 'id' | 'seq' | 'suspicions'>>): MemoryUnitRecord {
    const unit = this.units.get(id);
    if (!unit) throw new Error('the unit was not read');
    const changed = { ...unit, ...change };
    if (!this.addedIds.has(id)) this.changedIds.add(id);
    if (LOCALES.some((locale) => unit.texts[locale] !== changed.texts[locale])) this.rewrittenIds.add(id);
    this.take(changed);
    return changed;
  }

  /** Notes that a unit that was added stood in a stretch of a file that is out of step. */
  suspect(id: number): void {
    this.outOfStepIds.add(id);
  }

  place(occurrence: MemoryOccurrenceRecord): void {
    this.gone.delete(occurrence.id);
    this.placed.set(occurrence.id, occurrence);
  }

  drop(occurrenceId: string): void {
    this.placed.delete(occurrenceId);
    this.gone.add(occurrenceId);
  }

  /** The occurrence as it stands at this moment, if it was placed by this change. */
  placedNow(occurrenceId: string): MemoryOccurrenceRecord | undefined {
    return this.placed.get(occurrenceId);
  }

  /** All occurrences of a unit as they stand at this moment. */
  async occurrencesOf(unitId: number): Promise<MemoryOccurrenceRecord[]> {
    await this.readOccurrences([unitId]);
    const stored = this.storedOf.get(unitId) ?? [];
    const untouched = stored.filter(({ id }) => !this.gone.has(id) && !this.placed.has(id));
    return [...untouched, ...[...this.placed.values()].filter((occurrence) => occurrence.unitId === unitId)];
  }

  /** What people did to a unit and to those that became part of it, this change included. */
  async lineageOf(unitId: number): Promise<readonly MemoryRevisionRecord[]> {
    const ids = new Set([unitId]);
    // A set hands out what is added to it on the way.
    for (const id of ids) this.revisions.filter(({ intoId }) => intoId === id).forEach((each) => ids.add(each.unitId));
    const stored = await this.store.lineage([...ids]);
    return [...stored, ...this.revisions.filter((revision) => ids.has(revision.unitId))];
  }

  /** Notes what a unit was before a person changed it. */
  async note(revision: NewRevision): Promise<void> {
    this.revisions.push({ intoId: null, moved: null, ...revision, seq: await this.number() });
  }

  async write(): Promise<void> {
    const changed: MemoryUnitRecord[] = [];
    for (const id of this.changedIds) {
      const unit = this.written(id);
      if (unit) changed.push({ ...unit, seq: await this.number() });
    }
    await this.store.write({
      added: [...this.addedIds].flatMap((id) => this.written(id) ?? []),
      changed,
      occurrences: [...this.placed.values()],
      gone: [...this.gone],
      revisions: this.revisions,
    });
  }

  /** A unit as it will be stored, with what is suspicious about its texts. */
  private written(id: number): MemoryUnitRecord | undefined {
    const unit = this.units.get(id);
    if (!unit || !this.rewrittenIds.has(id)) return unit;
    const suspicions = suspicionsOf(unit.texts).map(({ kind }) => kind as string);
    if (this.outOfStepIds.has(id)) suspicions.push('misaligned');
    // Most units are above suspicion, and a copy of each would be a good part of the work.
    return suspicions.length + unit.suspicions.length === 0 ? unit : { ...unit, suspicions };
  }

  private take(unit: MemoryUnitRecord): void {
    const former = this.units.get(unit.id);
    if (former) this.keys(former).forEach((key) => this.idsByKey.get(key)?.delete(unit.id));
    this.units.set(unit.id, unit);
    for (const key of this.keys(unit)) {
      const ids = this.idsByKey.get(key);
      if (ids) ids.add(unit.id);
      else this.idsByKey.set(key, new Set([unit.id]));
    }
  }

  private keys({ texts }: MemoryUnitRecord): string[] {
    return LOCALES.flatMap((locale) => (texts[locale] ? [`${locale} ${texts[locale].key}`] : []));
  }

  private async number(): Promise<number> {
    if (this.left === 0) await this.reserve();
    this.left -= 1;
    this.nextNumber += 1;
    return this.nextNumber - 1;
  }

  private async reserve(): Promise<void> {
    this.nextNumber = await this.store.reserve(this.stride);
    this.left = this.stride;
  }
}
