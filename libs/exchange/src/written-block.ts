import type { BlockType, InlineCode } from '@triptych/domain';

/** One segment of a language version, to be written back into the format in which the release was submitted. */
export interface WrittenSegment {
  readonly text: string;
  readonly codes: readonly InlineCode[];
  /** The exact slice of the source, to be used as it is; null for a text that has to be written in the format. */
  readonly markup: string | null;
  readonly whitespaceAfter: string;
  /** The exact slice of the source between this segment and the next; null where it is `whitespaceAfter`. */
  readonly spaceMarkup: string | null;
}

/** One block of a language version with what surrounds it in the source. */
export interface WrittenBlock {
  readonly type: BlockType;
  /** A block that is left out disappears with its markup. */
  readonly included: boolean;
  readonly prefix: string;
  readonly segments: readonly WrittenSegment[];
  readonly separatorAfter: string;
}
