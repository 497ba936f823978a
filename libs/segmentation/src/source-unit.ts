import type { BlockType, ExclusionReason, InlinePart } from '@triptych/domain';

/**
 * One block-level element or line of a source with markup, before segmentation. The `prefix`, the markup of the content
 * and the `separatorAfter` of all units, joined in order, are the source.
 */
export interface SourceUnit {
  readonly prefix: string;
  readonly content: readonly InlinePart[];
  readonly separatorAfter: string;
  /** What a reader sees before the text and is not part of the content: `• `, `3. `. */
  readonly marker?: string;
  /** What the markup itself says the block is; absent: read from its words and its place. */
  readonly type?: BlockType;
  /** The markup itself says that this is not part of the release. */
  readonly leftOut?: ExclusionReason;
}
