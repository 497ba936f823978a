import { LOCALES, type Locale } from '@triptych/domain';
import type { MemoryStore } from '../ports/memory.js';
import type { MemoryOccurrenceRecord, MemoryUnitRecord } from '../records/memory-unit.js';
import { covers, standing, withKeys, type UnitTexts } from './kept-unit.js';
import { asPeopleChanged } from './people-changes.js';
import type { NewOccurrence } from './new-occurrence.js';
import { outOfStepIn } from './out-of-step.js';
import { UnitChanges } from './unit-changes.js';
import { join, matching, settle } from './unit-joining.js';

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
        sourceLocale === undefined || sourceLocale === locale ? (keyed[index]?.[locale]?.key ?? []) : [],
      );
      await changes.readHeld(locale, sources);
    }
    const former = new Map((await this.store.occurrences(entries.map(({ id }) => id))).map((each) => [each.id, each]));
    await changes.read([...former.values()].map(({ unitId }) => unitId));

    const outcomes: KeptAs[] = [];
    const outOfStep = outOfStepIn(entries);
    const losses = new Losses();
    for (const [index, entry] of entries.entries()) {
      const before = changes.placedNow(entry.id) ?? former.get(entry.id);
      const said = { texts: keyed[index] ?? {}, isOutOfStep: outOfStep.has(index) };
      outcomes.push(await keepOne(changes, entry, said, before, losses));
    }
    await losses.settle(changes, entries.at(-1)?.at ?? '');
    await changes.write();
    return outcomes;
  }

  /**
   * Takes occurrences of a place out, with the languages that nothing else vouches for and the units that are left without
   * two. Inside a unit of work only.
   * @param wanted which of them, and how many at most
   * @returns how many were looked at
   */
  async forget(
    place: { readonly releaseId: string } | { readonly batchId: string },
    at: Date,
    { isGone = () => true, most }: { readonly isGone?: (id: string) => boolean; readonly most?: number } = {},
  ): Promise<number> {
    // Only now nobody else moves them to other units.
    const changes = await UnitChanges.begin(this.store, 100);
    const found = await this.store.occurrencesIn(place, most);
    const occurrences = found.filter(({ id }) => isGone(id));
    if (occurrences.length === 0) return found.length;
    const unitIds = occurrences.map(({ unitId }) => unitId);
    await changes.read(unitIds);
    await changes.readOccurrences(unitIds);
    const losses = new Losses();
    for (const { id, unitId, locales } of occurrences) {
      changes.drop(id);
      losses.add(unitId, locales);
    }
    await losses.settle(changes, at.toISOString());
    await changes.write();
    return found.length;
  }
}

/** Units that lost or won occurrences, to be settled once when all is done. */
class Losses {
  private readonly lost = new Map<number, Set<Locale>>();

  add(unitId: number, locales: readonly Locale[]): void {
    const known = this.lost.get(unitId) ?? new Set();
    for (const locale of locales) known.add(locale);
    this.lost.set(unitId, known);
  }

  async settle(changes: UnitChanges, at: string): Promise<void> {
    for (const [unitId, locales] of this.lost) await settle(changes, unitId, at, locales);
  }
}

async function keepOne(
  changes: UnitChanges,
  entry: NewOccurrence,
  said: { readonly texts: UnitTexts; readonly isOutOfStep: boolean },
  former: MemoryOccurrenceRecord | undefined,
  losses: Losses,
): Promise<KeptAs> {
  const texts = former ? await asPeopleChanged(changes, former.unitId, said.texts) : said.texts;
  if (texts === 'removed') return 'unchanged';
  if (Object.keys(texts).length < 2) {
    if (!former) return 'left-out';
    changes.drop(entry.id);
    losses.add(former.unitId, former.locales);
    return 'left-out';
  }
  const held = former && changes.living(former.unitId);
  const alike = matching(changes, texts, held?.id);
  const [best] = alike;
  const locales = LOCALES.filter((locale) => texts[locale]);
  const isSame = former !== undefined && isSameOccurrence({ ...entry, locales }, former);
  if (isSame && best && best.id === held?.id && covers(best.texts, texts)) return 'unchanged';

  const unit = best ? completed(changes, best, entry, texts) : await added(changes, entry, texts);
  const { texts: _, sourceLocale, ...occurrence } = entry;
  if (said.isOutOfStep && !best) changes.suspect(unit.id);
  changes.place({ unitId: unit.id, locales, ...occurrence });
  for (const other of alike.filter(({ id }) => id !== unit.id)) await absorb(changes, unit.id, other, entry);
  if (former) {
    losses.add(former.unitId, former.locales);
    losses.add(unit.id, []);
  }
  if (best) return 'merged';
  const sources = sourceLocale ? [sourceLocale] : locales;
  const isVariant = sources.some((locale) => {
    const key = texts[locale]?.key;
    return key !== undefined && changes.isHeldByOther(locale, key, unit.id);
  });
  return isVariant ? 'variant' : 'added';
}

function added(changes: UnitChanges, entry: NewOccurrence, texts: UnitTexts): Promise<MemoryUnitRecord> {
  const says = standing([entry])!;
  return changes.add({ texts, removedAt: null, ...says });
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

function isSameOccurrence(
  entry: NewOccurrence & Pick<MemoryOccurrenceRecord, 'locales'>,
  former: MemoryOccurrenceRecord,
): boolean {
  const { texts: _, sourceLocale: __, ...occurrence } = entry;
  return JSON.stringify(sorted(occurrence)) === JSON.stringify(sorted({ ...former, unitId: undefined }));
}

/** With its members in one order, those that are undefined left out. */
function sorted(value: object): unknown {
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, member]) => member !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
