import type { Locale } from '@triptych/domain';
import { betweenPairs } from './between-pairs.js';
import type { PlainVariant } from './suspicion.js';

/** Natural logarithm of how much longer a text is than its English version, the mean of five corpora. */
const GROWTH: Readonly<Record<Locale, number>> = { en: 0, fr: 0.18, es: 0.15 };

/** The farthest from the expected ratio (natural logarithm) that is believed of long texts, and what short ones add. */
const MOST = 0.35;
const MOST_OF_ONE_CHARACTER = 3;

/**
 * The variants whose length is out of proportion. The limit narrows with the length: eight-fold and more for a word (an
 * acronym may be a name of ten words), 2.6 at 30 characters, 1.9 at 100, 1.6 at 500 of the shorter text. Of the pairs of
 * five good corpora 0.1 to 0.6 % lie outside.
 */
export function outOfProportion(variants: readonly PlainVariant[]): Locale[] {
  return betweenPairs(variants, (a, b) => {
    const shorter = Math.min(a.text.length, b.text.length);
    if (shorter === 0) return false;
    return Math.abs(excess(a, b)) > MOST + MOST_OF_ONE_CHARACTER / Math.sqrt(shorter);
  });
}

/** How much longer the second text is than expected after the first: a natural logarithm, 0 for just as long. */
export function excess(a: PlainVariant, b: PlainVariant): number {
  return Math.log((b.text.length + 1) / (a.text.length + 1)) - GROWTH[b.locale] + GROWTH[a.locale];
}
