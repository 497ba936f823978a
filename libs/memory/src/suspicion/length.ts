import type { Locale } from '@triptych/domain';
import { betweenPairs } from './between-pairs.js';
import type { PlainVariant } from './suspicion.js';

/** Natural logarithm of how much longer a text is than its English version, the mean of five corpora. */
const GROWTH: Readonly<Record<Locale, number>> = { en: 0, fr: 0.18, es: 0.15 };

/** The farthest from the expected ratio (natural logarithm) that is believed of long texts, and what short ones add. */
const MOST = 0.35;
const MOST_OF_ONE_CHARACTER = 3;
/** What an acronym adds, which another language may write out. */
const MOST_OF_ACRONYM = 1;
const ACRONYM = /^[\p{Lu}\p{N}][\p{Lu}\p{N}. -]{0,11}$/u;

/**
 * The variants whose length is out of proportion. The limit narrows with the length: 2.4 times as long as expected at 30
 * characters of the shorter text, 1.9 at 100, 1.6 at 500. Of the pairs of five good corpora 0.1 to 0.6 % lie outside.
 */
export function outOfProportion(variants: readonly PlainVariant[]): Locale[] {
  return betweenPairs(variants, (a, b) => {
    const shorter = a.text.length < b.text.length ? a.text : b.text;
    if (shorter === '') return false;
    const most = MOST + MOST_OF_ONE_CHARACTER / Math.sqrt(shorter.length);
    const distance = Math.abs(excess(a, b));
    return distance > most && (distance > most + MOST_OF_ACRONYM || !ACRONYM.test(shorter));
  });
}

/** How much longer the second text is than expected after the first: a natural logarithm, 0 for just as long. */
export function excess(a: PlainVariant, b: PlainVariant): number {
  return Math.log((b.text.length + 1) / (a.text.length + 1)) - GROWTH[b.locale] + GROWTH[a.locale];
}
