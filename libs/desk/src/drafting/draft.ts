import type { CodedText, MatchType } from '@triptych/domain';
import type { Neighbours } from './with-neighbours.js';

/** What drafting found for one segment. */
export type Draft =
  | { readonly origin: 'tm'; readonly text: string; readonly matchType: MatchType; readonly matchRate: number }
  | { readonly origin: 'mt'; readonly text: string; readonly engine: string }
  /** Nothing: a person starts from the empty line. `reason` is shown in the history. */
  | { readonly origin: null; readonly reason: NoDraftReason };

export type NoDraftReason =
  'no-engine' | 'not-allowed' | 'engine-refused' | 'engine-unavailable' | 'failed' | 'answer-rejected';

/** One segment of a release beside its neighbours, as drafting sees it. */
export interface DraftedSegment extends CodedText, Neighbours {
  readonly segmentId: string;
  /** Source text around it for engines, without tags: the headline, the block before and its own block. */
  readonly context: string;
}
