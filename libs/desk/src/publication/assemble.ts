import type { BlockType } from '@triptych/domain';
import type { VersionBlock, VersionSegment } from '@triptych/exchange';

/** A block whose segments hold the texts of one language. */
export interface AssembledBlock {
  readonly type: BlockType;
  readonly included: boolean;
  readonly prefix: string;
  readonly marker: string;
  readonly separatorAfter: string;
  readonly segments: readonly VersionSegment[];
}

/**
 * The blocks of a language version: the included ones in order, each with its prefix, its sentences with their codes
 * and the source's white space between them. The last block ends without a line break when the submitted text did.
 */
export function assemble(blocks: readonly AssembledBlock[]): VersionBlock[] {
  return blocks
    .filter((block) => block.included)
    .map(({ type, prefix, marker, segments, separatorAfter }) => ({
      type,
      prefix,
      marker,
      segments: segments.map(({ text, codes, whitespaceAfter }) => ({ text, codes, whitespaceAfter })),
      separatorAfter,
    }));
}
