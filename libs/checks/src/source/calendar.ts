import type { Locale, Span } from '@triptych/domain';

const MONTHS: Readonly<Record<Locale, string>> = {
  fr: 'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre',
  en: 'January|February|March|April|May|June|July|August|September|October|November|December',
  es: 'enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre',
};
const SPACE = '[ \\u00A0\\u202F]';

/** A date of the calendar: `value` as written. */
export interface WrittenDate {
  readonly value: string;
  readonly span: Span;
}

/** Day or range of days, and month, in figures and without a year: 24/11, 20-24/11, 29/10 – 02/11. */
const NUMERIC_DAY =
  /(?<![\p{L}\d/.,–-])(?<from>\d{1,2}(?:\/\d{1,2})?[ \u00A0]?[-–][ \u00A0]?)?(?<one>\d{1,2})\/(?<two>\d{1,2})(?![\p{L}\d/–-]|[.,]\d)/gu;
const NUMERIC_FULL = /(?<![\p{L}\d/.,-])(?<one>\d{1,2})\/(?<two>\d{1,2})\/\d{2}(?:\d{2})?(?![\p{L}\d/-])/gu;
/** Words that make figures a date; without them they may be a fraction or a score. */
const BEFORE_DATE =
  /(?:\((?:[^()]{0,20}[ \u00A0])?|(?<![\p{L}\p{M}])(?:le|du|au|dès|el|del|al|desde|hasta|on|from|since|until|by)[ \u00A0])$/iu;

/** A dd/mm date that lacks its year, with both numbers. */
export interface NumericDate extends WrittenDate {
  readonly one: number;
  readonly two: number;
}

/** Dates in figures without a year. What stands in brackets or behind the article of a date is one; 2/3 and 24/7 are not. */
export function yearlessDates(text: string, locale: Locale): NumericDate[] {
  return [...text.matchAll(NUMERIC_DAY)].flatMap((match) => {
    const { from, one = '', two = '' } = match.groups ?? {};
    const date = numericDate(match[0], match.index, one, two);
    const isRangeOrLong = from !== undefined || one.length + two.length > 2;
    const isDate = from !== undefined || BEFORE_DATE.test(text.slice(Math.max(0, match.index - 30), match.index));
    return isRangeOrLong && isDate && match[0] !== '24/7' && isDayAndMonth(date, locale) ? [date] : [];
  });
}

/** Dates in figures with a year: 05/11/2017. */
export function fullNumericDates(text: string, locale: Locale): NumericDate[] {
  return [...text.matchAll(NUMERIC_FULL)]
    .map((match) => numericDate(match[0], match.index, match.groups?.['one'] ?? '', match.groups?.['two'] ?? ''))
    .filter((date) => isDayAndMonth(date, locale));
}

/** True when the text holds a day of a month, in figures or with the month's name. */
export function hasDay(text: string, locale: Locale): boolean {
  return dayPattern(locale).test(text) || /\d\/\d/.test(text);
}

/** True when the text holds a day of a month with its year. */
export function hasFullDate(text: string, locale: Locale): boolean {
  return fullPattern(locale).test(text) || fullNumericDates(text, locale).length > 0 || /\d{4}-\d{2}-\d{2}/.test(text);
}

function numericDate(value: string, index: number, one: string, two: string): NumericDate {
  return { value, span: { start: index, end: index + value.length }, one: Number(one), two: Number(two) };
}

/** Day first; in English the month may come first. */
function isDayAndMonth({ one, two }: NumericDate, locale: Locale): boolean {
  const fits = (day: number, month: number): boolean => day >= 1 && day <= 31 && month >= 1 && month <= 12;
  return fits(one, two) || (locale === 'en' && fits(two, one));
}

function dayPattern(locale: Locale): RegExp {
  const month = `(?:${MONTHS[locale]})(?![\\p{L}\\p{M}])`;
  return new RegExp(`\\d(?:er|º|st|nd|rd|th)?${SPACE}(?:de${SPACE}|of${SPACE})?${month}|${month}${SPACE}\\d`, 'iu');
}

function fullPattern(locale: Locale): RegExp {
  const month = `(?:${MONTHS[locale]})`;
  return new RegExp(
    `\\d(?:er|º|st|nd|rd|th)?${SPACE}(?:de${SPACE}|of${SPACE})?${month},?${SPACE}(?:del?${SPACE})?\\d{4}` +
      `|${month}${SPACE}\\d{1,2}(?:st|nd|rd|th)?,?${SPACE}\\d{4}`,
    'iu',
  );
}
