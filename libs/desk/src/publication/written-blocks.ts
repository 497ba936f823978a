import type { BlockType, InlineCode } from '@triptych/domain';
import type { WrittenBlock } from '@triptych/exchange';

/** A block of the source as it is stored or shown. */
export interface SourceOfBlock<S extends SourceOfSegment> {
  readonly type: BlockType;
  readonly included: boolean;
  readonly prefix: string;
  readonly separatorAfter: string;
  readonly segments: readonly S[];
}

export interface SourceOfSegment {
  readonly text: string;
  readonly codes: readonly InlineCode[];
  readonly markup: string | null;
  readonly whitespaceAfter: string;
  readonly spaceMarkup: string | null;
}

/**
 * The blocks of a release with the texts of one language, ready to be written back. A text that is the source's own is
 * written by the source's own bytes.
 */
export function writtenBlocks<S extends SourceOfSegment>(
  blocks: readonly SourceOfBlock<S>[],
  textOf: (segment: S) => string,
): WrittenBlock[] {
  return blocks.map(({ type, included, prefix, separatorAfter, segments }) => ({
    type,
    included,
    prefix,
    separatorAfter,
    segments: segments.map((segment) => {
      const text = textOf(segment);
      const { codes, markup, whitespaceAfter, spaceMarkup } = segment;
      return { text, codes, markup: text === segment.text ? (markup ?? text) : null, whitespaceAfter, spaceMarkup };
    }),
  }));
}
