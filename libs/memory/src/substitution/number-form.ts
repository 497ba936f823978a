import type { Locale } from '@triptych/domain';

/** A number in figures, and how it is written. */
export interface NumberForm {
  /** All digits before the decimal mark, with leading zeros. */
  readonly whole: string;
  /** Between groups of three digits; undefined when they are not grouped. */
  readonly separator: string | undefined;
  readonly decimals: string | undefined;
  readonly mark: string | undefined;
}

/** How the project's own house style writes numbers (fr-un, en-un, es-un). */
const HOUSE: Readonly<
  Record<Locale, { readonly separator: string; readonly groupedFrom: number; readonly mark: string }>
> = {
  fr: { separator: '\u202F', groupedFrom: 4, mark: ',' },
  en: { separator: ',', groupedFrom: 4, mark: '.' },
  es: { separator: '\u00A0', groupedFrom: 5, mark: ',' },
};

const POINT_DECIMAL =
  /^(?:(?<plain>\d+)|(?<grouped>\d{1,3}(?:(?<separator>[\s,])\d{3})(?:\k<separator>\d{3})*))(?:(?<mark>\.)(?<decimals>\d+))?$/;
const COMMA_DECIMAL =
  /^(?:(?<plain>\d+)|(?<grouped>\d{1,3}(?:(?<separator>[\s.])\d{3})(?:\k<separator>\d{3})*))(?:(?<mark>,)(?<decimals>\d+))?$/;
/** Much of the Spanish press writes 7.4; with three decimals it would be a group. */
const COMMA_LOCALE_POINT = /^(?<plain>\d+)(?<mark>\.)(?<decimals>\d{1,2}|\d{4,})$/;

/** Reads a number as a locale writes it; undefined for what could mean two things or none (`1.5.2`, an English `7,4`). */
export function readNumber(written: string, locale: Locale): NumberForm | undefined {
  const found =
    locale === 'en' ? POINT_DECIMAL.exec(written) : (COMMA_DECIMAL.exec(written) ?? COMMA_LOCALE_POINT.exec(written));
  if (!found?.groups) return undefined;
  const { plain, grouped, separator, mark, decimals } = found.groups;
  const whole = plain ?? grouped?.replace(/\D/g, '') ?? '';
  return { whole, separator, decimals, mark };
}

/** What a number is worth, the same in every language: `12500`, `7.40`, `05`. Zeros count, since they are written. */
export function numberValue({ whole, decimals }: NumberForm): string {
  return decimals === undefined ? whole : `${whole}.${decimals}`;
}

/**
 * Writes a number of the new source in the place of one of the stored target: with the separator and the decimal mark of
 * the stored one, else with those of the house. Undefined where only a guess could say whether it is a quantity, whose
 * digits are grouped, or a year or a code, whose digits are not.
 */
export function writeNumber(
  fresh: NumberForm,
  stored: { readonly source: NumberForm; readonly target: NumberForm },
  locale: Locale,
): string | undefined {
  const house = HOUSE[locale];
  const { source, target } = stored;
  const whole = groupedWhole(fresh, source, target, house);
  if (whole === undefined || fresh.decimals === undefined) return whole;
  const mark = target.mark ?? house.mark;
  return whole.includes(mark) ? undefined : `${whole}${mark}${fresh.decimals}`;
}

function groupedWhole(
  { whole, separator }: NumberForm,
  source: NumberForm,
  target: NumberForm,
  house: { readonly separator: string; readonly groupedFrom: number },
): string | undefined {
  if (whole.length <= 3) return whole;
  const isQuantity = [separator, source.separator, target.separator].some((seen) => seen !== undefined);
  if (!isQuantity) return whole.length === target.whole.length ? whole : undefined;
  const { separator: seen, whole: seenWhole } = target;
  const staysUngrouped = seen === undefined && seenWhole.length >= house.groupedFrom;
  const groupedFrom = seen !== undefined && seenWhole.length === 4 ? 4 : house.groupedFrom;
  if (staysUngrouped || whole.length < groupedFrom) return whole;
  return inGroups(whole, seen ?? house.separator);
}

/** Groups of three from the right; the first may be shorter. */
function inGroups(whole: string, separator: string): string {
  const first = whole.length % 3;
  const groups = whole.slice(first).match(/\d{3}/g) ?? [];
  return [...(first === 0 ? [] : [whole.slice(0, first)]), ...groups].join(separator);
}
