/** What stands on lines of its own and is no text: code, HTML, a definition, a rule. */
const KEPT = /[^\s>]/;
const BLANK_LINES = /^[ \t>]*(?:(?:\r\n|\r|\n)[ \t>]*(?=[\r\n]))*(?:\r\n|\r|\n)/;

/** Where a gap is: before all texts that stay, between two, behind them, or without any. */
export type GapPlace = 'start' | 'middle' | 'end' | 'alone';

/**
 * One gap in place of several between which the texts were left out. Everything kept in them stays; otherwise a source
 * begins and ends as it did, and between two texts the widest gap separates best, because what came behind it began anew.
 */
export function joinedGaps(gaps: readonly string[], place: GapPlace): string {
  const [first = ''] = gaps;
  if (gaps.length < 2) return first;
  if (!gaps.some((gap) => KEPT.test(gap))) {
    if (place === 'start') return first;
    if (place !== 'middle') return gaps.at(-1) ?? '';
    return gaps.toSorted((a, b) => width(b) - width(a) || a.length - b.length)[0] ?? '';
  }
  return gaps
    .filter((gap, index) => index === 0 || KEPT.test(gap))
    .reduce((joined, gap) => {
      const isLineStart = joined === '' ? place === 'start' || place === 'alone' : /[\r\n]$/.test(joined);
      return joined + (isLineStart ? gap.replace(BLANK_LINES, '') : gap);
    }, '');
}

function width(gap: string): number {
  return gap.match(/\r\n|\r|\n/g)?.length ?? 0;
}
