import type { TmxNote, TmxProperty, TmxRecord, TmxUnit, TmxVariant } from '@triptych/exchange';
import type { Locale } from '@triptych/domain';

type Growing<T> = { -readonly [K in keyof T]: T[K] };
type History = Partial<Omit<TmxRecord, 'attributes' | 'notes' | 'properties'>>;

/** What a unit or variant of a file says beside its text; lists that are empty are left out. */
export interface DetailsOfRecord extends History {
  readonly attributes?: readonly (readonly [name: string, value: string])[];
  readonly notes?: readonly TmxNote[];
  readonly properties?: readonly TmxProperty[];
}

export interface DetailsOfVariant extends DetailsOfRecord {
  /** Where it is not just the locale. */
  readonly language?: string;
}

/** What a TMX file said of an entry that the memory has no place for: all that it takes to write it as it was. */
export interface TmxDetails extends DetailsOfRecord {
  readonly format: 'tmx';
  /** `tuid`. */
  readonly id?: string;
  readonly sourceLocale?: Locale;
  /** Of each language what there is to say. */
  readonly variants?: Readonly<Partial<Record<Locale, DetailsOfVariant>>>;
}

/** The details of an entry, for these of its variants. */
export function tmxDetails(unit: TmxUnit, variants: readonly TmxVariant[]): TmxDetails {
  const details: Growing<TmxDetails> = { format: 'tmx' };
  if (unit.id !== undefined) details.id = unit.id;
  if (unit.sourceLocale !== null) details.sourceLocale = unit.sourceLocale;
  addRecord(details, unit);
  const said: Partial<Record<Locale, DetailsOfVariant>> = {};
  for (const variant of variants) {
    const own: Growing<DetailsOfVariant> = {};
    if (variant.language !== variant.locale) own.language = variant.language;
    addRecord(own, variant);
    if (hasMembers(own)) said[variant.locale] = own;
  }
  if (hasMembers(said)) details.variants = said;
  return details;
}

/** True for what `tmxDetails` made, whatever else is stored as details. */
export function isTmxDetails(details: unknown): details is TmxDetails {
  return typeof details === 'object' && details !== null && 'format' in details && details.format === 'tmx';
}

/** One by one, because an object is made for every text of millions: spreading takes ten times as long. */
function addRecord(details: Growing<DetailsOfRecord>, record: TmxRecord): void {
  const { createdAt, createdBy, changedAt, changedBy, lastUsedAt, usageCount } = record;
  if (createdAt !== undefined) details.createdAt = createdAt;
  if (createdBy !== undefined) details.createdBy = createdBy;
  if (changedAt !== undefined) details.changedAt = changedAt;
  if (changedBy !== undefined) details.changedBy = changedBy;
  if (lastUsedAt !== undefined) details.lastUsedAt = lastUsedAt;
  if (usageCount !== undefined) details.usageCount = usageCount;
  if (record.attributes.length > 0) details.attributes = record.attributes;
  if (record.notes.length > 0) details.notes = record.notes;
  if (record.properties.length > 0) details.properties = record.properties;
}

function hasMembers(object: object): boolean {
  for (const _ in object) return true;
  return false;
}
