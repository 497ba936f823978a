import { LOCALES, type Locale } from '@triptych/domain';
import { PairEvidence } from '../alignment/pair-evidence.js';
import { plainVariants } from './plain-variants.js';
import type { UnitVariants } from './suspicion.js';

/** No pair of texts says more than this for or against. */
const MOST = 8;
/** Natural logarithm of the odds over the run that confirm it. */
const CONFIRMED_FROM = 6;

/**
 * Does all that alignment knows of words and lengths say too that these texts of a language are no translations of the
 * others? It knows more words than `oddsOutOfStep` and takes fifty times as long, so that it is asked only of what that
 * suspects: technical lists share few beginnings of words, and are right.
 */
export function isConfirmed(run: readonly UnitVariants[], locale: Locale): boolean {
  const units = run.map((unit) => new Map(plainVariants(unit).map((variant) => [variant.locale, variant.text])));
  return LOCALES.every((other) => {
    const both = units.filter((texts) => texts.has(locale) && texts.has(other));
    if (other === locale || both.length === 0) return true;
    const side = (of: Locale) => ({ locale: of, segments: both.map((texts) => ({ text: texts.get(of) ?? '' })) });
    const evidence = new PairEvidence(side(locale), side(other), {});
    const odds = both.map((_, at) => -evidence.logOdds(at, at + 1, at, at + 1));
    return odds.reduce((sum, ofPair) => sum + Math.max(-MOST, Math.min(MOST, ofPair)), 0) >= CONFIRMED_FROM;
  });
}
