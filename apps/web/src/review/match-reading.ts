import type { Match } from '../api/targets.js';

/** A reason for which a match is not at 100; `words`: the texts have other words. */
export interface LostPoints {
  readonly kind: Match['penalties'][number]['kind'] | 'words';
  readonly points: number;
}

/** Where the points between the rate and 100 went, other words first; they add up to what is missing. */
export function lostPoints({ rate, penalties }: Pick<Match, 'rate' | 'penalties'>): LostPoints[] {
  const words = penalties.reduce((left, { points }) => left - points, 100 - rate);
  return words > 0 ? [{ kind: 'words', points: words }, ...penalties] : [...penalties];
}

/** How a match is like the sentence: also an identical one may have lost points, for where it comes from. */
export type Likeness = 'in-context' | 'identical' | 'near';

/** What a text may differ in; other reasons are about where it comes from. */
const OF_THE_TEXT: readonly LostPoints['kind'][] = ['words', 'number', 'case', 'punctuation', 'codes'];

export function likenessOf(match: Pick<Match, 'type' | 'rate' | 'penalties'>): Likeness {
  if (match.type === 'icm') return 'in-context';
  return lostPoints(match).some(({ kind }) => OF_THE_TEXT.includes(kind)) ? 'near' : 'identical';
}
