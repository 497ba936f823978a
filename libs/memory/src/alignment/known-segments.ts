import { unified } from '../unified.js';
import type { AlignedText, KnownPairs } from './aligned-text.js';

/** Log-odds of two segments that are the same, or known to be translations; chance alone seldom brings them about. */
export const KNOWN_SEGMENT = 5;

/** Whole segments that are found again as they are or as the caller knows them translated. */
export class KnownSegments {
  private readonly left: readonly ReadonlySet<string>[];
  private readonly right: readonly ReadonlySet<string>[];

  constructor(left: AlignedText, right: AlignedText, known: KnownPairs) {
    this.left = wordings(left, right, known);
    this.right = wordings(right, left, known);
  }

  /** Of runs by index, neither of them empty; the ends are not part of them. */
  logOdds(leftStart: number, leftEnd: number, rightStart: number, rightEnd: number): number {
    if (leftEnd - leftStart > 1 || rightEnd - rightStart > 1) return 0;
    const there = this.right[rightStart]!;
    for (const wording of this.left[leftStart]!) if (there.has(wording)) return KNOWN_SEGMENT;
    return 0;
  }
}

/** Of every segment itself and its known translations. */
function wordings({ locale, segments }: AlignedText, other: AlignedText, known: KnownPairs): ReadonlySet<string>[] {
  return segments.map(({ text }) => {
    const translations = known.segments?.(text, locale, other.locale) ?? [];
    return new Set([text, ...translations].map(unified));
  });
}
