import { LOCALES, type Locale } from '@triptych/domain';
import { byLocale } from '../by-locale.js';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import { agreement, plainTexts, standing, type UnitTexts } from './kept-unit.js';
import type { UnitChanges } from './unit-changes.js';

/** When something happens to units, and the name of the person who lets it happen. */
export interface UnitStep {
  readonly at: string;
  readonly by: string;
}

/** Living units that are one with these texts: those that share the most first, then the one it was, then the newest. */
export function matching(changes: UnitChanges, texts: UnitTexts, own: number | undefined): MemoryUnitRecord[] {
  return changes
    .sharing(texts)
    .map((unit) => ({ unit, ...agreement(unit.texts, texts) }))
    .filter(({ shared, isClash }) => shared >= 2 && !isClash)
    .sort(
      (a, b) =>
        b.shared - a.shared ||
        Number(b.unit.id === own) - Number(a.unit.id === own) ||
        (a.unit.approvedAt < b.unit.approvedAt
          ? 1
          : a.unit.approvedAt > b.unit.approvedAt
            ? -1
            : a.unit.id - b.unit.id),
    )
    .map(({ unit }) => unit);
}

/**
 * Works out what a unit says after it lost or won occurrences. Of the languages that the lost ones vouched for, it keeps
 * those that another vouches for, too; without two languages, and without any occurrence, it is removed.
 */
export async function settle(
  changes: UnitChanges,
  unitId: number,
  at: string,
  lost: Iterable<Locale> = [],
): Promise<void> {
  const unit = changes.living(unitId);
  if (!unit) return;
  const occurrences = await changes.occurrencesOf(unitId);
  const says = standing(occurrences);
  const vouched = new Set(occurrences.flatMap(({ locales }) => locales));
  const unvouched = [...lost].filter((locale) => unit.texts[locale] && !vouched.has(locale));
  const texts = byLocale((locale) => (unvouched.includes(locale) ? undefined : unit.texts[locale]));
  const isUnit = says !== undefined && Object.keys(texts).length >= 2;
  if (!isUnit) changes.change(unitId, { removedAt: at });
  else changes.change(unitId, unvouched.length > 0 ? { ...says, texts } : says);
}

/**
 * Makes another living unit part of this one, which keeps its texts and gains the languages that it lacks. The other is
 * removed, and remembers what it gave, so that this can be undone.
 */
export async function join(changes: UnitChanges, unitId: number, otherId: number, { at, by }: UnitStep): Promise<void> {
  const [unit, other] = [changes.living(unitId), changes.living(otherId)];
  if (!unit || !other || unitId === otherId) return;
  const occurrences = await changes.occurrencesOf(otherId);
  const gained = LOCALES.filter((locale) => other.texts[locale] && !unit.texts[locale]);
  const moved = { occurrences: occurrences.map(({ id }) => id), locales: gained };
  await changes.note({ ...{ unitId: otherId, act: 'merged', at, by }, ...plainTexts(other), intoId: unitId, moved });
  for (const occurrence of occurrences) changes.place({ ...occurrence, unitId });
  changes.change(otherId, { removedAt: at });
  if (gained.length > 0) changes.change(unitId, { texts: { ...other.texts, ...unit.texts } });
  await settle(changes, unitId, at);
}

/** Joins a unit with every living one that has become one with it. */
export async function unite(changes: UnitChanges, unitId: number, step: UnitStep): Promise<void> {
  for (;;) {
    const unit = changes.living(unitId);
    if (!unit) return;
    await changes.readSharing([unit.texts]);
    const other = matching(changes, unit.texts, unitId).find(({ id }) => id !== unitId);
    if (!other) return;
    await join(changes, unitId, other.id, step);
  }
}
