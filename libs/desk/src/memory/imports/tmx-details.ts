import type { TmxNote, TmxProperty, TmxRecord, TmxUnit, TmxVariant } from '@triptych/exchange';
import type { Locale } from '@triptych/domain';

type History = Partial<Omit<TmxRecord, 'attributes' | 'notes' | 'properties'>>;

/** What a unit or variant of a file says beside its text; lists that are empty are left out. */
export interface DetailsOfRecord extends History {
  readonly attributes?: readonly (readonly [name: string, value: string])[];
  readonly notes?: readonly TmxNote[];
  readonly properties?: readonly TmxProperty[];
}

/** What a TMX file said of an entry that the memory has no place for: all that it takes to write it as it was. */
export interface TmxDetails extends DetailsOfRecord {
  readonly format: 'tmx';
  /** `tuid`. */
  readonly id?: string;
  readonly sourceLocale?: Locale;
  /** Of each language what there is to say. */
  readonly variants?: Readonly<Partial<Record<Locale, DetailsOfRecord & { readonly language?: string }>>>;
}

/** The details of an entry, for these of its variants. */
export function tmxDetails(unit: TmxUnit, variants: readonly TmxVariant[]): TmxDetails {
  const said = variants.flatMap((variant) => {
    const language = variant.language === variant.locale ? {} : { language: variant.language };
    const details = { ...language, ...ofRecord(variant) };
    return Object.keys(details).length === 0 ? [] : [[variant.locale, details] as const];
  });
  return {
    format: 'tmx',
    ...(unit.id !== undefined && { id: unit.id }),
    ...(unit.sourceLocale !== null && { sourceLocale: unit.sourceLocale }),
    ...ofRecord(unit),
    ...(said.length > 0 && { variants: Object.fromEntries(said) }),
  };
}

/** True for what `tmxDetails` made, whatever else is stored as details. */
export function isTmxDetails(details: unknown): details is TmxDetails {
  return typeof details === 'object' && details !== null && 'format' in details && details.format === 'tmx';
}

function ofRecord(record: TmxRecord): DetailsOfRecord {
  const { createdAt, createdBy, changedAt, changedBy, lastUsedAt, usageCount } = record;
  return {
    ...(createdAt !== undefined && { createdAt }),
    ...(createdBy !== undefined && { createdBy }),
    ...(changedAt !== undefined && { changedAt }),
    ...(changedBy !== undefined && { changedBy }),
    ...(lastUsedAt !== undefined && { lastUsedAt }),
    ...(usageCount !== undefined && { usageCount }),
    ...(record.attributes.length > 0 && { attributes: record.attributes }),
    ...(record.notes.length > 0 && { notes: record.notes }),
    ...(record.properties.length > 0 && { properties: record.properties }),
  };
}
