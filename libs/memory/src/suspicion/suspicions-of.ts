import type { Locale } from '@triptych/domain';
import { damaged, decomposed, misread } from './damage.js';
import { inOtherLanguage } from './language.js';
import { outOfProportion } from './length.js';
import { numbersDiffer } from './numbers.js';
import { plainVariants } from './plain-variants.js';
import {
  SUSPICIONS,
  type PlainVariant,
  type Suspicion,
  type UnitSuspicionKind,
  type UnitVariants,
} from './suspicion.js';
import { empty, untranslated } from './wording.js';

/** Each names the locales that a suspicion concerns. */
const RULES: Readonly<Record<UnitSuspicionKind, (variants: readonly PlainVariant[]) => readonly Locale[]>> = {
  empty,
  encoding: damaged,
  mojibake: misread,
  decomposed,
  untranslated,
  language: inOtherLanguage,
  length: outOfProportion,
  numbers: numbersDiffer,
};

/**
 * What may be wrong with a unit of one, two or three languages, in the order of `SUSPICIONS`; nothing for most units. It
 * rather misses a bad unit than names a good one. Takes time in proportion to the texts.
 */
export function suspicionsOf(unit: UnitVariants): Suspicion[] {
  const variants = plainVariants(unit);
  const found: Suspicion[] = [];
  for (const kind of SUSPICIONS) {
    if (kind === 'misaligned') continue;
    const locales = RULES[kind](variants);
    if (locales.length > 0) found.push({ kind, locales });
  }
  return found;
}
