import type { TmxProperty, TmxRecord, TmxVariant, WrittenTmxUnit } from '@triptych/exchange';
import type { Locale } from '@triptych/domain';
import type { MemoryUnitRecord } from '../../records/memory-unit.js';
import { isTmxDetails, type DetailsOfRecord, type TmxDetails } from '../imports/tmx-details.js';

/** How other desks know a text that people approved here from one that came in a file. */
const APPROVED: TmxProperty = { type: 'x-triptych-quality', text: 'approved' };

/**
 * A unit as it is written to TMX: with its texts of today, and with all that files told of it. Of a unit that several files
 * told of, the newest has the word; each language is told of by the newest that has it.
 * @param details of its occurrences, the newest first
 */
export function writtenUnit(
  unit: MemoryUnitRecord,
  details: readonly unknown[],
  languages: readonly Locale[],
  source?: Locale,
): WrittenTmxUnit {
  const told = details.filter(isTmxDetails);
  const [newest] = told;
  const variants = languages.flatMap((locale): TmxVariant[] => {
    const text = unit.texts[locale];
    if (!text) return [];
    const { language = locale, ...said } = told.find(({ variants: of }) => of?.[locale])?.variants?.[locale] ?? {};
    return [{ ...recordOf(said), locale, language, text: text.text, codes: text.codes, contexts: [] }];
  });
  const record = recordOf(newest ? withoutPlace(newest) : ofOurOwn(unit));
  const isMarked = unit.origin !== 'approved' || record.properties.some(({ type }) => type === APPROVED.type);
  return {
    ...record,
    ...(unit.uses > usesIn(told) && { usageCount: unit.uses }),
    properties: isMarked ? record.properties : [...record.properties, APPROVED],
    id: newest?.id ?? String(unit.id),
    sourceLocale: source ?? newest?.sourceLocale ?? null,
    variants,
  };
}

function withoutPlace({
  format: _,
  id: __,
  sourceLocale: ___,
  variants: ____,
  ...record
}: TmxDetails): DetailsOfRecord {
  return record;
}

function ofOurOwn({ approvedAt, approvedBy }: MemoryUnitRecord): DetailsOfRecord {
  return { createdAt: approvedAt, createdBy: approvedBy, changedAt: approvedAt };
}

function recordOf({ attributes = [], notes = [], properties = [], ...history }: DetailsOfRecord): TmxRecord {
  return { ...history, attributes, notes, properties };
}

/** How often the sentence was used by what the files tell: only more than that is news. */
function usesIn(told: readonly TmxDetails[]): number {
  return told.reduce((sum, { usageCount, variants }) => {
    const ofVariants = Object.values(variants ?? {}).map((each) => each.usageCount ?? 0);
    return sum + (usageCount ?? Math.max(0, ...ofVariants));
  }, 0);
}
