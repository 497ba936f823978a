/** What stands on lines of its own and is no text: code, HTML, a definition, a rule. */
const KEPT = /[^\s>]/;
const BLANK_LINES = /^[ \t>]*(?:(?:\r\n|\r|\n)[ \t>]*(?=[\r\n]))*(?:\r\n|\r|\n)/;

/**
 * One gap in place of several between which the texts were left out. Everything kept in them stays; otherwise a source
 * begins and ends as it did, and between two texts the widest gap separates best, because what came behind it began anew.
 */
export function joinedGaps(gaps: readonly string[], place: 'start' | 'middle' | 'end'): string {
  if (!gaps.some((gap) => KEPT.test(gap))) {
    const widest = gaps.toSorted((a, b) => width(b) - width(a) || a.length - b.length);
    return { start: gaps[0], middle: widest[0], end: gaps.at(-1) }[place] ?? '';
  }
  return gaps
    .filter((gap, index) => index === 0 || KEPT.test(gap))
    .reduce((joined, gap) => joined + (/[\r\n]$/.test(joined) ? gap.replace(BLANK_LINES, '') : gap), '');
}

function width(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}
