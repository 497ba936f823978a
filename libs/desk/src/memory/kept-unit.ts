import { LOCALES, type CodedText, type Locale } from '@triptych/domain';
import { byLocale } from '../by-locale.js';
import type {
  MemoryOccurrenceRecord,
  MemoryRevisionRecord,
  MemoryText,
  MemoryUnitRecord,
} from '../records/memory-unit.js';
import { keyOf } from './memory-digests.js';

export type UnitTexts = Readonly<Partial<Record<Locale, MemoryText>>>;

/** The texts of a sentence with their keys; blank ones are left out. */
export function withKeys(texts: Readonly<Partial<Record<Locale, CodedText>>>): UnitTexts {
  return byLocale((locale) => {
    const each = texts[locale];
    return each && each.text.trim() !== '' ? { text: each.text, codes: each.codes, key: keyOf(each) } : undefined;
  });
}

/** The texts of a unit as its history keeps them. */
export function plainTexts({ texts }: Pick<MemoryUnitRecord, 'texts'>): Pick<MemoryRevisionRecord, 'texts'> {
  return {
    texts: byLocale((locale) => texts[locale] && { text: texts[locale].text, codes: texts[locale].codes }),
  };
}

/** The languages that both have, and whether they agree in all of them. */
export function agreement(one: UnitTexts, other: UnitTexts): { readonly shared: number; readonly isClash: boolean } {
  const shared = LOCALES.filter((locale) => one[locale] && other[locale]);
  return { shared: shared.length, isClash: shared.some((locale) => one[locale]?.key !== other[locale]?.key) };
}

/** True when the second says nothing that the first does not say. */
export function covers(one: UnitTexts, other: UnitTexts): boolean {
  return LOCALES.every((locale) => other[locale] === undefined || other[locale].key === one[locale]?.key);
}

/** What a unit says of its approval: its best occurrence, approved before anything else, then the newest. */
export function standing(
  occurrences: readonly Pick<
    MemoryOccurrenceRecord,
    'origin' | 'releaseId' | 'reference' | 'at' | 'by' | 'uses' | 'id'
  >[],
): Pick<MemoryUnitRecord, 'origin' | 'releaseId' | 'reference' | 'approvedAt' | 'approvedBy' | 'uses'> | undefined {
  const [best] = [...occurrences].sort(byWorth);
  if (!best) return undefined;
  const { origin, releaseId, reference, at, by } = best;
  const uses = occurrences.reduce((sum, occurrence) => sum + occurrence.uses, 0);
  return { origin, releaseId, reference, approvedAt: at, approvedBy: by, uses: Math.min(uses, MOST_USES) };
}

/** The largest number that a column of both databases holds. */
const MOST_USES = 2 ** 31 - 1;

type Worth = Pick<MemoryOccurrenceRecord, 'origin' | 'at' | 'id'>;

function byWorth(a: Worth, b: Worth): number {
  const [isApproved, isOtherApproved] = [a.origin === 'approved', b.origin === 'approved'];
  if (isApproved !== isOtherApproved) return isApproved ? -1 : 1;
  return a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? 1 : -1;
}
