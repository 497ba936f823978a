import type { SegmentationRules } from './desk-rules.js';

/** What a desk knows that the text itself does not say. */
export interface ReadingOptions {
  /** The rules of the desk; absent: `standardRules`. */
  readonly rules?: SegmentationRules;
  /** True for a line, as `readableLine` gives it, that the desk left out of an earlier release of the same place. */
  readonly isLeftOutBefore?: (line: string) => boolean;
}
