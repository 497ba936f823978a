import type { Locale } from '@triptych/domain';
import { betweenPairs } from './between-pairs.js';
import { figuresIn, type Figures } from './figures.js';
import { spokenNumbers } from './number-words.js';
import type { PlainVariant } from './suspicion.js';

const DIGIT = /\d/;

/**
 * The variants with a number in figures that another has neither in figures nor in words. Separators, forms of dates and
 * clocks, magnitudes (5.4 billion, 5 400 millones) and how often a number comes are not compared.
 */
export function numbersDiffer(variants: readonly PlainVariant[]): Locale[] {
  if (!variants.some(({ text }) => DIGIT.test(text)) || haveSameDigits(variants)) return [];
  const read = new Map(variants.map((variant) => [variant.locale, readNumbers(variant)]));
  return betweenPairs(variants, (a, b) => {
    const [left, right] = [read.get(a.locale), read.get(b.locale)];
    return left !== undefined && right !== undefined && (lacks(right, left) || lacks(left, right));
  });
}

/** A number and what may be a word that multiplies it: million, milliards, mil, bn, k. */
const MAY_BE_MULTIPLIED = /\d\+?[\s-]?[kmbt]/i;

/** The same digits in the same groups and order, and nothing that may multiply them: most units end here. */
function haveSameDigits(variants: readonly PlainVariant[]): boolean {
  if (variants.some(({ text }) => MAY_BE_MULTIPLIED.test(text))) return false;
  const [first, ...others] = variants.map(({ text }) => text.match(/\d+/g)?.join(' ') ?? '');
  return others.every((digits) => digits === first);
}

interface ReadNumbers {
  readonly figures: readonly Figures[];
  readonly values: ReadonlySet<string>;
  readonly shortYears: ReadonlySet<string>;
  /** Read only if the figures leave something open. */
  readonly spoken: () => ReadonlySet<string>;
}

function readNumbers({ text, locale }: PlainVariant): ReadNumbers {
  const figures = figuresIn(text, locale);
  let spoken: ReadonlySet<string> | undefined;
  return {
    figures,
    values: new Set(figures.flatMap(({ values }) => values)),
    shortYears: new Set(figures.flatMap(({ short }) => short ?? [])),
    spoken: () => (spoken ??= spokenNumbers(text, locale)),
  };
}

/** True when `a` has no form of a number of `b`. */
function lacks(a: ReadNumbers, b: ReadNumbers): boolean {
  const isFound = (value: string): boolean => a.values.has(value) || a.shortYears.has(value) || a.spoken().has(value);
  return b.figures.some(
    ({ values, short, mustRecur }) =>
      mustRecur && !values.some(isFound) && !(short !== undefined && (a.values.has(short) || a.spoken().has(short))),
  );
}
