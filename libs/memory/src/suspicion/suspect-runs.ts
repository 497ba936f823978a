import { inPanelOrder, LOCALES, type Locale } from '@triptych/domain';
import { anchorsOf } from './anchors.js';
import { oddsOutOfStep } from './out-of-step.js';
import { plainVariants } from './plain-variants.js';
import type { UnitVariants } from './suspicion.js';

/** Consecutive units in which a language is out of step with the others: from `start` up to but without `end`. */
export interface SuspectRun {
  readonly start: number;
  readonly end: number;
  /** In panel order. The language whose texts belong elsewhere; both where there are two and nothing says which. */
  readonly locales: readonly Locale[];
}

/**
 * Natural logarithm of the odds that name a run. One unit says 4 at most, so that a run has three units and mostly five or
 * more.
 */
const NAMED_FROM = 9;

/**
 * The runs of units, all of one document in its order, that a shifted or foreign text makes wrong, though each unit alone
 * may look right. Each unit is held against chance (see `oddsOutOfStep`), and the sums of neighbours against a limit (Page's
 * cumulative sum test, 1954). Of three languages the one is named that fits neither of the others. Units of one language
 * say nothing. Takes time in proportion to the texts.
 */
export function suspectRuns(units: readonly UnitVariants[]): SuspectRun[] {
  const odds = oddsOfUnits(units);
  const runs = new Map<string, { start: number; end: number; locales: Locale[] }>();
  for (const [place, locale] of LOCALES.entries()) {
    for (const { start, end } of runsIn(odds[place] ?? new Float32Array())) {
      const known = runs.get(`${start}-${end}`);
      if (known) known.locales.push(locale);
      else runs.set(`${start}-${end}`, { start, end, locales: [locale] });
    }
  }
  return [...runs.values()]
    .map(({ start, end, locales }) => ({ start, end, locales: inPanelOrder(locales) }))
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

/** For each locale and unit the odds that it is out of step with every other language of the unit. */
function oddsOfUnits(units: readonly UnitVariants[]): Float32Array[] {
  const odds = LOCALES.map(() => new Float32Array(units.length));
  for (const [at, unit] of units.entries()) {
    const variants = plainVariants(unit).map((variant) => ({ ...variant, anchors: anchorsOf(variant.text) }));
    const least = new Map<Locale, number>();
    for (const [index, a] of variants.entries()) {
      for (const b of variants.slice(index + 1)) {
        const ofPair = oddsOutOfStep(a, b);
        for (const { locale } of [a, b]) least.set(locale, Math.min(least.get(locale) ?? ofPair, ofPair));
      }
    }
    for (const [locale, value] of least) (odds[LOCALES.indexOf(locale)] ?? [])[at] = value;
  }
  return odds;
}

/** The stretches whose sum reaches the limit, from where it starts to rise to where it is highest. */
function runsIn(odds: Float32Array): { start: number; end: number }[] {
  const runs: { start: number; end: number }[] = [];
  let [sum, highest, start, end] = [0, 0, 0, 0];
  const close = (next: number): void => {
    if (highest >= NAMED_FROM) runs.push({ start, end });
    [sum, highest, start] = [0, 0, next];
  };
  for (const [at, value] of odds.entries()) {
    sum += value;
    if (sum > highest) [highest, end] = [sum, at + 1];
    // So far below its height, what follows is another run.
    if (sum <= 0 || sum < highest - NAMED_FROM) close(at + 1);
  }
  close(odds.length);
  return runs;
}
