import { shared } from './anchors.js';
import { excess } from './length.js';
import type { PlainVariant } from './suspicion.js';

/** A variant with what can be recognised of it in other languages. */
export interface AnchoredVariant extends PlainVariant {
  readonly anchors: Int32Array;
}

/** Share of the anchors of the text with fewer that the other has too, in units and in pairs of neighbours in a document. */
const SHARED = { inUnit: 0.33, inOthers: 0.09 };
/** Standard deviation of the logarithm of the ratio of lengths: of long units, what one character adds, of neighbours. */
const SPREAD = { long: 0.13, ofOneCharacter: 1.3, others: 0.72 };
/** No unit says more than this alone, so that it takes some of them to name a run. */
const MOST = 4;
/** Lengths far apart are improbable both ways; they say no more than this. */
const MOST_OF_LENGTH = 3;

const ANCHOR_FOUND = Math.log(SHARED.inOthers / SHARED.inUnit);
const ANCHOR_MISSED = Math.log((1 - SHARED.inOthers) / (1 - SHARED.inUnit));

/**
 * Natural logarithm of how much likelier two texts with these anchors and lengths are neighbours than translations of each
 * other, from -4 to 4. The constants were measured on the units of NTREX-128, the Sustainable Development Goals and the
 * user guide of GNOME, and on these with one language moved on by one unit.
 */
export function oddsOutOfStep(a: AnchoredVariant, b: AnchoredVariant): number {
  const fewest = Math.min(a.anchors.length, b.anchors.length);
  const both = shared(a.anchors, b.anchors);
  const ofAnchors = both * ANCHOR_FOUND + (fewest - both) * ANCHOR_MISSED;
  const inUnit = SPREAD.long + SPREAD.ofOneCharacter / Math.sqrt(Math.min(a.text.length, b.text.length) + 1);
  const inOthers = Math.hypot(inUnit, SPREAD.others);
  const distance = excess(a, b);
  const ofLength = ((distance / inUnit) ** 2 - (distance / inOthers) ** 2) / 2 + Math.log(inUnit / inOthers);
  return Math.max(-MOST, Math.min(MOST, ofAnchors + Math.min(MOST_OF_LENGTH, ofLength)));
}
