import { LOCALES } from '@triptych/domain';
import { byLocale } from '../by-locale.js';
import { agreement, type UnitTexts } from './kept-unit.js';
import { keyOf } from './memory-digests.js';
import type { UnitChanges } from './unit-changes.js';

/**
 * What an occurrence says, once more, as people have changed it since in the unit that holds the occurrence: a text that
 * they replaced stands for the one that they wrote. `removed` when they removed the unit; it learns a language that it
 * lacks, and stays where it is.
 */
export async function asPeopleChanged(
  changes: UnitChanges,
  unitId: number,
  said: UnitTexts,
): Promise<UnitTexts | 'removed'> {
  const unit = changes.unit(unitId);
  const isRemoved = unit?.removedAt !== null;
  const isKnown = LOCALES.every((locale) => !said[locale] || said[locale].text === unit?.texts[locale]?.text);
  if (!unit || (isKnown && !isRemoved)) return said;
  const lineage = await changes.lineageOf(unitId);
  if (lineage.length === 0) return said;

  const texts = byLocale((locale) => {
    const own = said[locale];
    const isReplaced = lineage.some(({ texts: before }) => before[locale] && keyOf(before[locale]) === own?.key);
    return isReplaced ? unit.texts[locale] : own;
  });
  if (!isRemoved) return texts;
  const { shared, isClash } = agreement(unit.texts, texts);
  if (shared < 2 || isClash) return said;
  if (LOCALES.some((locale) => texts[locale] && !unit.texts[locale])) {
    changes.change(unitId, { texts: { ...texts, ...unit.texts } });
  }
  return 'removed';
}
