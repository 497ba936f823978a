import type { BlockType, Locale } from '@triptych/domain';

/** A sentence or heading of one language version, without its codes. */
export interface AlignedSegment {
  readonly text: string;
  /** Ordinal of the block (paragraph, list item) that it stands in; rises through the text. */
  readonly block?: number;
  readonly type?: BlockType;
}

/** One language version of a release: its segments in order. */
export interface AlignedText {
  readonly locale: Locale;
  readonly segments: readonly AlignedSegment[];
}

/** Consecutive segments by index: `start` up to but without `end`; none when they are equal. */
export interface SegmentRun {
  readonly start: number;
  readonly end: number;
}

/** What the caller already knows of the two languages; both questions are asked in both directions. */
export interface KnownPairs {
  /** Translations of a whole segment. */
  readonly segments?: (text: string, from: Locale, to: Locale) => readonly string[];
  /** Translations of a single word, which is given in lower case. */
  readonly words?: (word: string, from: Locale, to: Locale) => readonly string[];
}
