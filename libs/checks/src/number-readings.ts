import type { Locale, Span } from '@triptych/domain';
import { maskProtected } from './mask-protected.js';

/** A number written in figures. */
export interface WrittenNumber {
  /** As written, without the word that multiplies it. */
  readonly text: string;
  readonly span: Span;
  /**
   * Every value the figures may have, in a canonical form: `485e2` for 48 500, `t930` for half past three.
   * 48.500 is 48 500 in one house and 48½ in another; 3.30 may be a time.
   */
  readonly readings: readonly string[];
  /** True for the second number of "24 heures sur 24", which other languages do not repeat. */
  readonly isEcho: boolean;
  /** True for a part of a date in figures, whose month others write in letters. */
  readonly isInDate: boolean;
}

const SPACE = '[ \\u00A0\\u202F\\u2009]';
const NUMBER = new RegExp(
  [
    // 24.11.2017: three numbers, not a decimal
    `(?<day>\\d{1,2})(?<mark>[./-])(?<month>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d{2})(?!\\d)`,
    // 15 h 30, 15h, 15:30
    `(?<hour>\\d{1,2})(?:${SPACE}?h(?:${SPACE}?(?<minute>\\d{2}))?(?![\\p{L}\\d])|:(?<after>[0-5]\\d)(?![\\d:]))`,
    // 1 234 567,8 · 1,234,567.8 · 1.234.567,8
    `(?<grouped>\\d{1,3}(?:(?:${SPACE}\\d{3})+|(?:,\\d{3})+|(?:\\.\\d{3})+)(?!\\d))(?<fraction>[.,]\\d+)?`,
    // 7,4 · 7.4 · 2024
    `(?<whole>\\d+)(?:[.,](?<decimals>\\d+))?`,
  ].join('|'),
  'gu',
);

/** Powers of ten of the words that multiply. A billion is 10⁹ in English and 10¹² in French and Spanish. */
const MAGNITUDES: Readonly<Record<Locale, readonly (readonly [RegExp, number])[]>> = {
  en: [
    [/^(?:thousand)(?!\p{L})/iu, 3],
    [/^(?:million|mn)(?!\p{L})/iu, 6],
    [/^(?:billion|bn)(?!\p{L})/iu, 9],
    [/^(?:trillion|tn)(?!\p{L})/iu, 12],
  ],
  fr: [
    [/^(?:mille|milliers?)(?!\p{L})/iu, 3],
    [/^(?:millions?)(?!\p{L})/iu, 6],
    [/^(?:milliards?|mds?)(?!\p{L})/iu, 9],
    [/^(?:billions?)(?!\p{L})/iu, 12],
  ],
  es: [
    [/^(?:mil|miles de) millones(?!\p{L})/iu, 9],
    [/^(?:mil|millares)(?!\p{L})/iu, 3],
    [/^(?:mill[óo]n|millones)(?!\p{L})/iu, 6],
    [/^(?:bill[óo]n|billones)(?!\p{L})/iu, 12],
  ],
};

const RANGE = /^[ \u00A0\u202F]?(?:à|a|to|and|et|y|or|ou|o|-|–)[ \u00A0\u202F]?$/iu;
const ECHO = /(?<!\d)(\d+)[ \u00A0\u202F]?(?:heures?|h|jours?|j)[ \u00A0\u202F]?(?:sur[ \u00A0\u202F]|\/)\1(?!\d)/giu;
const IS_HOUR =
  /^[ \u00A0\u202F]?(?:[ap]\.?[ \u00A0\u202F]?m(?!\p{L})|heures?(?!\p{L})|horas?(?!\p{L})|hours?(?!\p{L})|(?:noon|midday|midnight)(?!\p{L}))/iu;

/** The numbers of a text that are written in figures. Addresses, telephone numbers and codes are not read. */
export function writtenNumbers(text: string, locale: Locale): WrittenNumber[] {
  const masked = maskProtected(text);
  const echoes = new Set([...masked.matchAll(ECHO)].map((match) => match.index + match[0].length));
  const numbers: (WrittenNumber & { readonly power: number })[] = [];
  const add = (start: number, figures: string, readings: readonly string[], isInDate = false, power = 0): void => {
    const end = start + figures.length;
    numbers.push({ text: figures, span: { start, end }, readings, isEcho: echoes.has(end), isInDate, power });
  };
  for (const match of masked.matchAll(NUMBER)) {
    const [figures] = match;
    const groups = match.groups ?? {};
    const { day, month, year, hour, grouped } = groups;
    const rest = masked.slice(match.index + figures.length);
    if (day !== undefined && month !== undefined && year !== undefined) {
      add(match.index, day, [value(day)], true);
      add(match.index + day.length + 1, month, [value(month)], true);
      add(match.index + figures.length - year.length, year, [value(year)], true);
    } else if (hour !== undefined) {
      const minute = groups['minute'] ?? groups['after'];
      add(match.index, figures, minute === undefined ? [clock(hour), value(hour)] : [clock(hour, minute)]);
    } else {
      const power = powerOf(rest, locale);
      const inDate = /^\d\/$/.test(masked.slice(Math.max(0, match.index - 2), match.index)) || /^\/\d/.test(rest);
      const readings =
        grouped === undefined ? plain(groups, power, rest) : inGroups(grouped, groups['fraction'], power);
      add(match.index, figures, readings, inDate, power);
    }
  }
  return numbers.map((number, index) => {
    const next = numbers[index + 1];
    // "2 to 3 million": the word counts for both.
    const shares =
      next && next.power > 0 && number.power === 0 && RANGE.test(masked.slice(number.span.end, next.span.start));
    return shares ? { ...number, readings: [...number.readings, value(number.text, '', next.power)] } : number;
  });
}

function plain(groups: Record<string, string | undefined>, power: number, rest: string): string[] {
  const { whole = '', decimals = '' } = groups;
  const readings = [value(whole, decimals, power)];
  const mayBeTime =
    power === 0 && Number(whole) <= 24 && (decimals === '' ? IS_HOUR.test(rest) : /^[0-5]\d$/.test(decimals));
  return mayBeTime ? [...readings, clock(whole, decimals)] : readings;
}

function inGroups(grouped: string, fraction: string | undefined, power: number): string[] {
  const thousands = value(grouped.replace(/\D/g, ''), fraction?.slice(1), power);
  const single = /^(\d+)[.,](\d+)$/.exec(grouped);
  return single && fraction === undefined ? [thousands, value(single[1] ?? '', single[2], power)] : [thousands];
}

function powerOf(rest: string, locale: Locale): number {
  const word = rest.replace(/^[ \u00A0\u202F-]/u, '');
  return MAGNITUDES[locale].find(([pattern]) => pattern.test(word))?.[1] ?? 0;
}

/** One spelling per value, without rounding: significant digits and a power of ten. */
export function value(whole: string, decimals = '', power = 0): string {
  const digits = (whole + decimals).replace(/^0+/, '');
  const significant = digits.replace(/0+$/, '');
  return significant === '' ? '0' : `${significant}e${power - decimals.length + digits.length - significant.length}`;
}

/** Minutes on a clock of twelve hours: 15.30, 15 h 30 and 3.30 p.m. are the same. */
function clock(hour: string, minute = '0'): string {
  return `t${(Number(hour) % 12) * 60 + Number(minute)}`;
}
