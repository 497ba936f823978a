/** Counts of boundaries between segments, to be summed over texts. */
export interface BoundaryCounts {
  readonly found: number;
  readonly expected: number;
  readonly right: number;
}

/** Compares where two cuttings of one text end their segments, in readable characters without white space. */
export function compareBoundaries(found: readonly string[], expected: readonly string[]): BoundaryCounts {
  const [here, there] = [endsOf(found), endsOf(expected)];
  return { found: here.size, expected: there.size, right: [...here].filter((end) => there.has(end)).length };
}

/** Harmonic mean of precision and recall. */
export function boundaryF1(counts: readonly BoundaryCounts[]): number {
  const sum = (pick: (each: BoundaryCounts) => number) => counts.reduce((total, each) => total + pick(each), 0);
  const all = sum(({ found }) => found) + sum(({ expected }) => expected);
  return all === 0 ? 1 : (2 * sum(({ right }) => right)) / all;
}

function endsOf(segments: readonly string[]): Set<number> {
  let at = 0;
  return new Set(segments.map((segment) => (at += segment.replace(/\s/gu, '').length)));
}
