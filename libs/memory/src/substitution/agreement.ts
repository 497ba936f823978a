import type { Locale } from '@triptych/domain';
import { monthOf } from './months.js';
import { numberValue, readNumber } from './number-form.js';
import type { TextPart } from './text-parts.js';

/** A part of the stored target and what would take its place. */
export interface Replacement {
  /** Index of the first of the parts that are replaced. */
  readonly at: number;
  readonly kind: 'number' | 'month' | 'name';
  /** Both as the target's locale writes them. */
  readonly old: string;
  readonly fresh: string;
}

const VOWEL = /^[aeiouyhàâäéèêëîïôöùûü]/i;
/** Numbers that are said with a vowel first (eight, eleven, eighteen; ocho, once), or might be. */
const VOWEL_NUMBER = /^(?:8|11|18)/;
const FRENCH_ELISION =
  /^(?:d|l|n|s|j|m|t|c|qu|jusqu|lorsqu|puisqu)'$|^(?:de|le|la|ne|se|je|que|jusque|lorsque|puisque)$/i;
const SPANISH_CONJUNCTION = /^[yeou]$/i;
const SPANISH_OR = /^[ou]$/i;

/**
 * True when the words around a replacement stay right whatever is replaced: the noun keeps its number (1 person, 2
 * people), an article or a conjunction its form (`a` or `an`, `de` or `d'`, `y` or `e`), and no "1er" is needed.
 */
export function staysRight(replacement: Replacement, parts: readonly TextPart[], locale: Locale): boolean {
  const before = parts[replacement.at - 1]?.text ?? '';
  return keepsSound(replacement, before, locale) && keepsNumber(replacement, parts, locale);
}

function keepsSound({ kind, old, fresh }: Replacement, before: string, locale: Locale): boolean {
  const vowel = kind === 'number' ? VOWEL_NUMBER : VOWEL;
  const mayChange = vowel.test(old) || vowel.test(fresh);
  if (locale === 'fr') return kind === 'number' || !mayChange || !FRENCH_ELISION.test(before);
  if (locale === 'en') return !mayChange || !/^an?$/i.test(before);
  return !mayChange || !(kind === 'number' ? SPANISH_OR : SPANISH_CONJUNCTION).test(before);
}

function keepsNumber({ kind, old, fresh, at }: Replacement, parts: readonly TextPart[], locale: Locale): boolean {
  if (kind !== 'number') return true;
  const [was, is] = [amountOf(old, locale), amountOf(fresh, locale)];
  if (isDay(parts, at, locale)) return locale !== 'fr' || (was !== 1 && is !== 1);
  return isSingular(was, locale) === isSingular(is, locale);
}

function amountOf(written: string, locale: Locale): number {
  const form = readNumber(written, locale);
  return form ? Number(numberValue(form)) : NaN;
}

/** French counts as one what is less than two. */
function isSingular(amount: number, locale: Locale): boolean {
  return locale === 'fr' ? amount < 2 : amount === 1;
}

/** True for a number before the name of a month: `7 April`, `7 de abril`. */
function isDay(parts: readonly TextPart[], at: number, locale: Locale): boolean {
  const next = locale === 'es' && parts[at + 1]?.text === 'de' ? parts[at + 2] : parts[at + 1];
  return next !== undefined && monthOf(next.text, locale) !== undefined;
}
