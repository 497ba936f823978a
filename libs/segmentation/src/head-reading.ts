import type { LineRole } from './line-role.js';
import type { Evidence } from './menu-evidence.js';
import type { SourceLine } from './source-line.js';

/** How sure the reading of a text is: a dateline was found, a run of prose was found, or neither. */
export type Confidence = 'high' | 'medium' | 'low';

/** The roles of the lines down to the lead. */
export interface ReleaseHead {
  readonly roles: readonly LineRole[];
  readonly hasMenu: boolean;
  readonly confidence: Confidence;
}

/** What is known before the head is read. */
export interface HeadEvidence {
  readonly lines: readonly SourceLine[];
  /** One for each line. */
  readonly evidence: readonly Evidence[];
  /** The line that is the lead by its dateline or its markup; -1 when there is none. */
  readonly anchor: number;
}
