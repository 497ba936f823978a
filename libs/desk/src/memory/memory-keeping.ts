import { LOCALES, type CodedText, type Locale } from '@triptych/domain';
import type { MemoryStore } from '../ports/memory.js';
import type { MemoryOccurrenceRecord, MemoryUnitRecord } from '../records/memory-unit.js';
import { covers, standing, withKeys, type UnitTexts } from './kept-unit.js';
import { asPeopleChanged } from './people-changes.js';
import { outOfStepIn } from './out-of-step.js';
import { UnitChanges } from './unit-changes.js';
import { join, matching, settle } from './unit-joining.js';

/** A sentence in several languages and where it occurred. */
export interface NewOccurrence extends Omit<MemoryOccurrenceRecord, 'unitId'> {
  readonly texts: Readonly<Partial<Record<Locale, CodedText>>>;
  /** The language it was written in; undefined when that is not known. */
  readonly sourceLocale?: Locale;
}

/**
 * What became of an occurrence. `variant`: a unit of its own beside another with the same source and another target;
 * `left-out`: it has no two languages that are not blank.
 */
export type KeptAs = 'added' | 'variant' | 'merged' | 'unchanged' | 'left-out';

/**
 * Puts sentences into the memory and takes them out. Two occurrences are one unit when they have the same texts in two
 * languages at least and differ in none; so a unit is completed by a third language, and different targets of a source
 * stay apart. What people changed or removed is not brought back by an occurrence that they changed or removed.
 */
export class MemoryKeeping {
  constructor(private readonly store: MemoryStore) {}

  /** Keeps occurrences; one whose id is known is replaced, and its unit with it. Inside a unit of work only. */
  async keep(entries: readonly NewOccurrence[]): Promise<KeptAs[]> {
    const changes = await UnitChanges.begin(this.store, entries.length);
    const keyed = entries.map((entry) => withKeys(entry.texts));
    await changes.readSharing(keyed);
    for (const locale of LOCALES) {
      const sources = entries.flatMap(({ sourceLocale }, index) =>
        sourceLocale === locale ? (keyed[index]?.[locale]?.key ?? []) : [],
      );
      await changes.readHeld(locale, sources);
    }
    const former = new Map((await this.store.occurrences(entries.map(({ id }) => id))).map((each) => [each.id, each]));
    await changes.read([...former.values()].map(({ unitId }) => unitId));

    const outcomes: KeptAs[] = [];
    const outOfStep = outOfStepIn(entries);
    for (const [index, entry] of entries.entries()) {
      const before = changes.placedNow(entry.id) ?? former.get(entry.id);
      outcomes.push(
        await keepOne(changes, entry, { texts: keyed[index] ?? {}, isOutOfStep: outOfStep.has(index) }, before),
      );
    }
    await changes.write();
    return outcomes;
  }

  /** Takes occurrences out, and units that have no other. Inside a unit of work only. */
  async forget(occurrences: readonly MemoryOccurrenceRecord[], at: Date): Promise<void> {
    if (occurrences.length === 0) return;
    const changes = await UnitChanges.begin(this.store, occurrences.length);
    const unitIds = occurrences.map(({ unitId }) => unitId);
    await changes.read(unitIds);
    await changes.readOccurrences(unitIds);
    for (const occurrence of occurrences) {
      changes.drop(occurrence.id);
      await settle(changes, occurrence.unitId, at.toISOString());
    }
    await changes.write();
  }
}

async function keepOne(
  changes: UnitChanges,
  entry: NewOccurrence,
  said: { readonly texts: UnitTexts; readonly isOutOfStep: boolean },
  former: MemoryOccurrenceRecord | undefined,
): Promise<KeptAs> {
  const at = entry.at;
  const texts = former ? await asPeopleChanged(changes, former.unitId, said.texts) : said.texts;
  if (texts === 'removed') return 'unchanged';
  if (Object.keys(texts).length < 2) {
    if (!former) return 'left-out';
    changes.drop(entry.id);
    await settle(changes, former.unitId, at);
    return 'left-out';
  }
  const held = former && changes.living(former.unitId);
  const alike = matching(changes, texts, held?.id);
  const [best] = alike;
  if (best && best.id === held?.id && covers(best.texts, texts) && isSameOccurrence(entry, former)) return 'unchanged';

  const unit = best ? completed(changes, best, entry, texts) : await added(changes, entry, texts);
  const { texts: _, sourceLocale, ...occurrence } = entry;
  if (said.isOutOfStep && !best) changes.suspect(unit.id);
  changes.place({ ...occurrence, unitId: unit.id });
  for (const other of alike.filter(({ id }) => id !== unit.id)) await absorb(changes, unit.id, other, entry);
  if (former && former.unitId !== unit.id) await settle(changes, former.unitId, at);
  if (former) await settle(changes, unit.id, at);
  if (best) return 'merged';
  const key = sourceLocale && texts[sourceLocale]?.key;
  return key !== undefined && changes.isHeldByOther(sourceLocale!, key, unit.id) ? 'variant' : 'added';
}

function added(changes: UnitChanges, entry: NewOccurrence, texts: UnitTexts): Promise<MemoryUnitRecord> {
  const says = standing([entry])!;
  return changes.add({ ...says, texts, removedAt: null });
}

/** The unit with what the occurrence adds; of texts that differ in nothing that counts, the newest approved stays. */
function completed(
  changes: UnitChanges,
  unit: MemoryUnitRecord,
  entry: NewOccurrence,
  texts: UnitTexts,
): MemoryUnitRecord {
  const { approvedAt, approvedBy, ...rest } = unit;
  const before = { ...rest, id: '', at: approvedAt, by: approvedBy };
  const says = standing([before, entry])!;
  const isNewest = says.approvedAt === entry.at && says.origin === entry.origin;
  return changes.change(unit.id, {
    ...says,
    texts: isNewest ? { ...unit.texts, ...texts } : { ...texts, ...unit.texts },
  });
}

/** Makes another unit part of this one, if it says nothing else. */
async function absorb(
  changes: UnitChanges,
  unitId: number,
  other: MemoryUnitRecord,
  { at, by }: NewOccurrence,
): Promise<void> {
  const unit = changes.living(unitId);
  if (unit && covers(unit.texts, other.texts)) await join(changes, unitId, other.id, { at, by });
}

function isSameOccurrence(entry: NewOccurrence, former: MemoryOccurrenceRecord | undefined): boolean {
  const { texts: _, sourceLocale: __, ...occurrence } = entry;
  return (
    former !== undefined &&
    JSON.stringify(sorted(occurrence)) === JSON.stringify(sorted({ ...former, unitId: undefined }))
  );
}

/** With its members in one order, those that are undefined left out. */
function sorted(value: object): unknown {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
