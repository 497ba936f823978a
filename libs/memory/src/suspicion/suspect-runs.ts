import { LOCALES, type Locale } from '@triptych/domain';
import { anchorsOf } from './anchors.js';
import { isConfirmed } from './confirmed-run.js';
import { oddsOutOfStep } from './out-of-step.js';
import { plainVariants } from './plain-variants.js';
import type { UnitVariants } from './suspicion.js';

/** Consecutive units in which a language is out of step with the others. */
export interface SuspectRun {
  /** Index of the first unit. */
  readonly start: number;
  /** Index after the last unit. */
  readonly end: number;
  /** In panel order. The language whose texts belong elsewhere; both where there are two and nothing says which. */
  readonly locales: readonly Locale[];
}

/** Natural logarithm of the odds that make a run worth a closer look: two units at least, mostly three or more. */
const SUSPECTED_FROM = 5;

/**
 * The runs of units, all of one document in its order, that a shifted or foreign text makes wrong, though each unit alone
 * may look right; in the order of their starts. The odds of each unit (see `oddsOutOfStep`) are added up (Page's cumulative
 * sum test, 1954), and what reaches a limit is looked at closely. Of three languages the one is named that fits neither of
 * the others. Units of one language say nothing. Takes time in proportion to the texts, and n log n for suspected runs.
 */
export function suspectRuns(units: readonly UnitVariants[]): SuspectRun[] {
  const odds = oddsOfUnits(units);
  const runs = new Map<string, { start: number; end: number; locales: Locale[] }>();
  for (const locale of LOCALES) {
    for (const { start, end } of risesIn(odds[locale])) {
      if (!isConfirmed(units.slice(start, end), locale)) continue;
      const known = runs.get(`${start}-${end}`);
      if (known) known.locales.push(locale);
      else runs.set(`${start}-${end}`, { start, end, locales: [locale] });
    }
  }
  return [...runs.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** For each unit the odds that a locale is out of step with every other language of the unit. */
function oddsOfUnits(units: readonly UnitVariants[]): Readonly<Record<Locale, Float32Array>> {
  const none = (): Float32Array => new Float32Array(units.length);
  const odds = { fr: none(), en: none(), es: none() };
  for (const [at, unit] of units.entries()) {
    const variants = plainVariants(unit).map((variant) => ({ ...variant, anchors: anchorsOf(variant.text) }));
    const least = new Map<Locale, number>();
    for (const [index, a] of variants.entries()) {
      for (const b of variants.slice(index + 1)) {
        const ofPair = oddsOutOfStep(a, b);
        for (const { locale } of [a, b]) least.set(locale, Math.min(least.get(locale) ?? ofPair, ofPair));
      }
    }
    for (const [locale, value] of least) odds[locale][at] = value;
  }
  return odds;
}

/** The stretches over which the sum of the odds rises to the limit or above. */
function risesIn(odds: Float32Array): { start: number; end: number }[] {
  const rises: { start: number; end: number }[] = [];
  let [sum, highest, start, end] = [0, 0, 0, 0];
  const close = (next: number): void => {
    if (highest >= SUSPECTED_FROM) rises.push({ start, end });
    [sum, highest, start] = [0, 0, next];
  };
  for (const [at, value] of odds.entries()) {
    sum += value;
    if (sum > highest) [highest, end] = [sum, at + 1];
    // So far below its height, what follows is another stretch.
    if (sum <= 0 || sum < highest - SUSPECTED_FROM) close(at + 1);
  }
  close(odds.length);
  return rises;
}
