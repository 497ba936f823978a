import type { Locale } from '@triptych/domain';
import { numberValue, readNumber } from '../substitution/number-form.js';

const SPACE = '[ \\u00A0\\u202F\\u2009]';
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** A number in figures; one that letters or a hyphen after letters precede (G7, COVID-19) is an identifier. */
const NUMBER = new RegExp(
  [
    // 24.11.2017
    '(?<date>\\d{1,2}(?<mark>[./-])\\d{1,2}\\k<mark>(?:\\d{4}|\\d{2})(?!\\d))',
    // 15:30, 15 h 30, 15h
    `(?<hour>\\d{1,2})(?::(?<minute>[0-5]\\d)(?![\\d:])|${SPACE}?h(?:${SPACE}?(?<after>[0-5]\\d))?(?![\\p{L}\\d]))`,
    // 12 500, 12,500.5, 1.234.567,8
    `(?<grouped>\\d{1,3}(?:(?:${SPACE}\\d{3})+|(?:,\\d{3})+|(?:\\.\\d{3})+|(?:['’]\\d{3})+)(?!\\d)(?:[.,]\\d+)?)`,
    // 7,4, 2024, .5
    '(?<plain>\\d+(?:[.,]\\d+)?|(?<![\\p{L}\\p{N}])\\.\\d+)',
  ].join('|'),
  'gu',
);
const IDENTIFIER = /\p{L}-?$/u;
/** What may be a time of day: 15.30, and a full hour before `p.m.` or `heures`. */
const TIME = /^([01]?\d|2[0-4])\.([0-5]\d)$/;
const HOUR = /^(?:[01]?\d|2[0-4])$/;
const OF_CLOCK = /^[\s-]?(?:[ap]\.?\s?m(?!\p{L})|heures?(?!\p{L})|horas?(?!\p{L})|hours?(?!\p{L})|o['’]clock)/u;
const YEAR = /^(?:1[5-9]|20)(\d\d)$/;

/** Powers of ten of the words that multiply a number. A billion is 10⁹ in English and 10¹² in French and Spanish. */
const MAGNITUDE: Readonly<Record<Locale, RegExp>> = {
  fr: /^\+?[\s-]?(?:(?<e3>mille|milliers?|k)|(?<e6>millions?|M)|(?<e9>milliards?|mds?|Mds?)|(?<e12>billions?))(?!\p{L})/u,
  en: /^\+?[\s-]?(?:(?<e3>thousand|k)|(?<e6>million|mn|m|M)|(?<e9>billion|bn|B)|(?<e12>trillion|tn))(?!\p{L})/u,
  es: /^\+?[\s-]?(?:(?<e9>mil millones|miles de millones)|(?<e3>mil|miles|millares)|(?<e6>mill[oó]n|millones|M)|(?<e12>bill[oó]n|billones))(?!\p{L})/u,
};
/** What follows a number is read so far; longer than any word above with its space. */
const READ_AFTER = 20;

/** A number in figures. Values are each written in one way: `12500`, `7.4`, `5400000000`. */
export interface Figures {
  /** All that it may be worth. */
  readonly values: readonly string[];
  /** What a year is in short: 19 for 2019. */
  readonly short: string | undefined;
  /** False for an identifier, which another language may leave out or spell otherwise. */
  readonly mustRecur: boolean;
}

/** The numbers of a text that are written in figures, in order. Linear. */
export function figuresIn(text: string, locale: Locale): Figures[] {
  const plain = text.replace(ADDRESS, ' ');
  return [...plain.matchAll(NUMBER)].flatMap((match) => {
    const { date, hour, minute, after, grouped, plain: ungrouped } = match.groups ?? {};
    const mustRecur = !IDENTIFIER.test(plain.slice(Math.max(0, match.index - 2), match.index));
    if (date !== undefined) {
      const parts = date.match(/\d+/g) ?? [];
      return parts.map((part) => ({ values: [canonical(part)], short: YEAR.exec(part)?.[1], mustRecur }));
    }
    if (hour !== undefined) {
      return { values: clock(hour, minute ?? after ?? '0').map(canonical), short: undefined, mustRecur };
    }
    const written = grouped ?? ungrouped ?? '';
    const end = match.index + match[0].length;
    const values = valuesOf(written, plain.slice(end, end + READ_AFTER), locale);
    return { values: values.map(canonical), short: YEAR.exec(written)?.[1], mustRecur };
  });
}

function valuesOf(written: string, after: string, locale: Locale): string[] {
  const values = [...readings(written, locale)];
  const found = MAGNITUDE[locale].exec(after);
  if (found) {
    const power = Object.entries(found.groups ?? {}).find(([, word]) => word !== undefined)?.[0] ?? '';
    const multiplied = values.map((value) => value + power);
    // A single letter may be a unit: 5 m.
    return /\p{L}{2}/u.test(found[0]) ? multiplied : [...multiplied, ...values];
  }
  const [, hour, minutes] = TIME.exec(written) ?? [];
  if (hour !== undefined && minutes !== undefined) return [...values, ...clock(hour, minutes)];
  return HOUR.test(written) && OF_CLOCK.test(after) ? clock(written, '0') : values;
}

/** 15 h 30 and 3.30 p.m. are the same; a full hour is a number. */
function clock(hour: string, minutes: string): string[] {
  const other = String((Number(hour) + 12) % 24);
  return Number(minutes) === 0 ? [hour, other] : [`${hour}.${minutes}`, `${other}.${minutes}`];
}

/** What the number is worth by the rule of its locale; where that has none, or the other reading is as common, both. */
function readings(written: string, locale: Locale): Set<string> {
  const form = readNumber(written, locale);
  const values = new Set(form ? [numberValue(form)] : []);
  const [, whole, decimals] = /^(\d*)[.,](\d+)$/.exec(written) ?? [];
  if (whole !== undefined && decimals !== undefined) values.add(`${whole}.${decimals}`);
  if (!form || decimals?.length === 3) values.add(written.replace(/\D/g, ''));
  return values;
}

/** Leading zeros and those after the decimal mark do not count; figures too long for a number stay as they are. */
function canonical(value: string): string {
  return value.length > 15 ? value : String(Number(value));
}
