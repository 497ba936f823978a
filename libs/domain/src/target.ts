import type { TargetState } from './target-state.js';

/** Who wrote the text of a target: a machine, the memory or a person. */
export const ORIGINS = ['mt', 'tm', 'person'] as const;
export type Origin = (typeof ORIGINS)[number];

/** `icm`: source and both neighbours equal; `tm`: source equal (XLIFF 2 match types). */
export const MATCH_TYPES = ['icm', 'tm'] as const;
export type MatchType = (typeof MATCH_TYPES)[number];

/** One letter per segment for the strip of a release: what a person sees at a glance. */
export const MARKS = ['initial', 'draft', 'returned', 'translated', 'reviewed', 'final'] as const;
export type Mark = (typeof MARKS)[number];

/** The mark of a target on the strip, in the margin and in progress bars. */
export function markOf(target: {
  readonly state: TargetState;
  readonly text: string | null;
  readonly returnReason: string | null;
}): Mark {
  if (target.state !== 'initial') return target.state;
  if (target.returnReason !== null) return 'returned';
  return target.text === null ? 'initial' : 'draft';
}
