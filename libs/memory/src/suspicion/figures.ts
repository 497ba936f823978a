import type { Locale } from '@triptych/domain';
import { numberValue, readNumber } from '../substitution/number-form.js';

const SPACE = '[ \\u00A0\\u202F\\u2009]';
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gi;
/** A number in figures; one that letters or a hyphen after letters precede (G7, COVID-19) is an identifier. */
const NUMBER = new RegExp(
  [
    // 15:30, 15 h 30, 15h, 3.30 p.m.
    `(?<hour>\\d{1,2})(?:[:.](?<minute>[0-5]\\d)(?![\\d:.,])|${SPACE}?h(?:${SPACE}?(?<after>[0-5]\\d))?(?![\\p{L}\\d]))`,
    // 12 500, 12,500.5, 1.234.567,8
    `(?<grouped>\\d{1,3}(?:(?:${SPACE}\\d{3})+|(?:,\\d{3})+|(?:\\.\\d{3})+|(?:['’]\\d{3})+)(?!\\d)(?:[.,]\\d+)?)`,
    // 7,4, 2024
    '(?<plain>\\d+(?:[.,]\\d+)?)',
  ].join('|'),
  'gu',
);
const IDENTIFIER = /\p{L}-?$/u;

/** Powers of ten of the words that multiply a number. A billion is 10⁹ in English and 10¹² in French and Spanish. */
const MAGNITUDE: Readonly<Record<Locale, RegExp>> = {
  fr: /^[\s-]?(?:(?<e3>mille|milliers?|k)|(?<e6>millions?|M)|(?<e9>milliards?|mds?|Mds?)|(?<e12>billions?))(?!\p{L})/u,
  en: /^[\s-]?(?:(?<e3>thousand|k)|(?<e6>million|mn|m|M)|(?<e9>billion|bn|B)|(?<e12>trillion|tn))(?!\p{L})/u,
  es: /^[\s-]?(?:(?<e9>mil millones|miles de millones)|(?<e3>mil|miles|millares)|(?<e6>mill[oó]n|millones|M)|(?<e12>bill[oó]n|billones))(?!\p{L})/u,
};
/** Longer than any word above with its space. */
const LONGEST_MAGNITUDE = 20;

/** A number in figures. */
export interface Figures {
  /** All values that it may have, each written in one way: `12500`, `7.4`, `5400000000`. */
  readonly values: readonly string[];
  /** False for an identifier and for the parts of a version, which another language may leave out or spell otherwise. */
  readonly mustRecur: boolean;
}

/** The numbers of a text that are written in figures, in order. Linear. */
export function figuresIn(text: string, locale: Locale): Figures[] {
  const plain = text.replace(ADDRESS, ' ');
  return [...plain.matchAll(NUMBER)].map((match) => {
    const { hour, minute, after, grouped, plain: ungrouped } = match.groups ?? {};
    const end = match.index + match[0].length;
    const mustRecur = !IDENTIFIER.test(plain.slice(Math.max(0, match.index - 2), match.index));
    if (hour !== undefined) {
      const minutes = minute ?? after ?? '0';
      return { values: [...clock(Number(hour), minutes), `${hour}.${minutes}`, hour].map(canonical), mustRecur };
    }
    const written = grouped ?? ungrouped ?? '';
    const values = [...readings(written, locale)];
    const power = powerAt(plain, end, locale);
    return { values: values.map((value) => canonical(power === 0 ? value : `${value}e${power}`)), mustRecur };
  });
}

/** 15 h 30 and 3.30 p.m. are the same; a full hour is a number. */
function clock(hour: number, minutes: string): string[] {
  const other = hour < 12 ? hour + 12 : hour - 12;
  return minutes === '0' || minutes === '00' ? [String(other)] : [`${other}.${minutes}`];
}

/** What the number is worth by the rule of its locale; where that has none, or the other reading is as common, both. */
function readings(written: string, locale: Locale): Set<string> {
  const form = readNumber(written, locale);
  const values = new Set(form ? [numberValue(form)] : []);
  const [, whole, decimals] = /^(\d+)[.,](\d+)$/.exec(written) ?? [];
  if (whole !== undefined && decimals !== undefined) values.add(`${whole}.${decimals}`);
  if (!form || decimals?.length === 3) values.add(written.replace(/\D/g, ''));
  return values;
}

function powerAt(text: string, end: number, locale: Locale): number {
  const { groups } = MAGNITUDE[locale].exec(text.slice(end, end + LONGEST_MAGNITUDE)) ?? {};
  const name = Object.entries(groups ?? {}).find(([, found]) => found !== undefined)?.[0];
  return Number(name?.slice(1) ?? 0);
}

/** Leading zeros and those after the decimal mark do not count; figures too long for a number stay as they are. */
function canonical(value: string): string {
  return value.length > 15 ? value : String(Number(value));
}
