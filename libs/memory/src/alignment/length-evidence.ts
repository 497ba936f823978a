import type { Locale } from '@triptych/domain';
import type { AlignedText } from './aligned-text.js';
import { logSum } from './log-sum.js';

/** Letters of a translation for each letter of English; measured on aligned texts. */
const EXPANSION: Readonly<Record<Locale, number>> = { en: 1, fr: 1.17, es: 1.12 };

/** How far the logarithm of the ratio of two lengths varies; measured. */
export const LENGTH = {
  /** Variance whatever the length. */
  constant: 0.01,
  /** Variance of a text of one letter; a longer one has less. */
  perLetter: 2,
  /** Share of beads in which one side says more than the other, as when a sentence was left out of a joined segment. */
  partial: 0.03,
  /** Variance that such beads have more. */
  spread: 0.5,
};

/** Lengths of segments vary at least so much, for texts that have too few to tell; in squared logarithms. */
const LEAST_VARIANCE = 0.3;

/**
 * How much likelier two runs of segments have the lengths they have if they are translations of each other: the idea of Gale
 * and Church (Computational Linguistics 19, 1993), on logarithms of lengths, so that left and right can change places.
 */
export class LengthEvidence {
  /** Letters before each segment, as many as it would be in English. */
  private readonly left: Float64Array;
  private readonly right: Float64Array;
  private readonly mean: number;
  private readonly variance: number;

  constructor(left: AlignedText, right: AlignedText) {
    this.left = sums(left);
    this.right = sums(right);
    const all = [this.left, this.right].flatMap((side) =>
      Array.from(side.subarray(1), (sum, index) => Math.log(sum - side[index]!)),
    );
    this.mean = average(all);
    this.variance = Math.max(LEAST_VARIANCE, average(all.map((value) => (value - this.mean) ** 2)));
  }

  /** Of runs by index, neither of them empty; the ends are not part of them. */
  logOdds(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
    const x = Math.log(this.left[leftEnd]! - this.left[leftStart]!) - this.mean;
    const y = Math.log(this.right[rightEnd]! - this.right[rightStart]!) - this.mean;
    const middle = (x + y) / 2;
    const ofRatio = LENGTH.constant + LENGTH.perLetter / Math.exp(middle + this.mean);
    const ofMiddle = Math.max(LEAST_VARIANCE / 2, this.variance - ofRatio / 4);
    const ratio = logSum(
      Math.log(1 - LENGTH.partial) + logNormal(x - y, ofRatio),
      Math.log(LENGTH.partial) + logNormal(x - y, ofRatio + LENGTH.spread),
    );
    const together = logNormal(middle, ofMiddle) + ratio;
    return together - logNormal(x, this.variance) - logNormal(y, this.variance);
  }
}

function logNormal(distance: number, variance: number): number {
  return -(distance * distance) / (2 * variance) - Math.log(2 * Math.PI * variance) / 2;
}

/** One letter is added to each segment, so that none has no length. */
function sums({ locale, segments }: AlignedText): Float64Array {
  const result = new Float64Array(segments.length + 1);
  for (const [index, { text }] of segments.entries()) {
    result[index + 1] = result[index]! + (text.length + 1) / EXPANSION[locale];
  }
  return result;
}

function average(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
