/** The most segments of one version in a bead. */
export const LONGEST_RUN = 3;

/** How translators change the cut of a text; what tells real beads apart best. */
export const CUT = {
  /** Share of sentences that one version has and another lacks. */
  dropped: 0.04,
  /** Share of neighbours that one version has in one segment and another in two. */
  joined: 0.1,
};

/** Longer chains of sentences in one bead are too rare to change the sum. */
const MOST_SENTENCES = 7;

/** How many segments of each version a bead takes, and the logarithm of how often it does. */
export interface BeadShape {
  readonly sizes: readonly number[];
  readonly logFrequency: number;
}

/**
 * Every shape of a bead of so many versions: of one version alone a single segment, else at most three of each. The kinds are
 * those of Gale and Church (1993) and larger ones; how often each comes follows from `CUT`, for any number of versions.
 */
export function beadShapes(versions: number): BeadShape[] {
  return tuples(versions)
    .filter((sizes) => isShape(sizes.filter((size) => size > 0)))
    .map((sizes) => ({ sizes, logFrequency: Math.log(frequency(sizes)) }));
}

function tuples(versions: number): number[][] {
  if (versions === 0) return [[]];
  const sizes = Array.from({ length: LONGEST_RUN + 1 }, (_, size) => size);
  return tuples(versions - 1).flatMap((before) => sizes.map((size) => [...before, size]));
}

function isShape(present: readonly number[]): boolean {
  return present.length > 1 || present[0] === 1;
}

function frequency(sizes: readonly number[]): number {
  const present = sizes.filter((size) => size > 0);
  const { dropped } = CUT;
  const ofPresence = dropped ** (sizes.length - present.length) * (1 - dropped) ** present.length;
  return present.length === 1 ? ofPresence : ofPresence * ofJoins(present);
}

/**
 * How often sentences are joined so: of `sentences` in a row, each version joins at as many ends of sentences as make its
 * number of segments, and at every end at least one version does, or the bead would be two.
 */
function ofJoins(sizes: readonly number[]): number {
  let sum = 0;
  for (let sentences = Math.max(...sizes); sentences <= MOST_SENTENCES; sentences += 1) {
    const ends = sentences - 1;
    let ways = 0;
    for (let free = 0; free <= ends; free += 1) {
      const chosen = sizes.reduce((product, size) => product * binomial(ends - free, sentences - size), 1);
      ways += (free % 2 === 0 ? 1 : -1) * binomial(ends, free) * chosen;
    }
    const joins = sizes.reduce((total, size) => total + sentences - size, 0);
    sum += ways * CUT.joined ** joins * (1 - CUT.joined) ** (sizes.length * ends - joins);
  }
  return sum;
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let step = 1; step <= k; step += 1) result = (result * (n - step + 1)) / step;
  return result;
}
