import { blockText, type BlockType } from '@triptych/domain';
import type { VersionBlock } from '@triptych/exchange';

/** A block whose segments hold the texts of one language. */
export interface AssembledBlock {
  readonly type: BlockType;
  readonly included: boolean;
  readonly prefix: string;
  readonly separatorAfter: string;
  readonly segments: readonly { readonly text: string; readonly whitespaceAfter: string }[];
}

/**
 * The blocks of a language version: the included ones in order, each with its prefix, its sentences and the source's
 * white space between them. The last block ends without a line break when the submitted text did.
 */
export function assemble(blocks: readonly AssembledBlock[]): VersionBlock[] {
  return blocks
    .filter((block) => block.included)
    .map((block) => ({
      type: block.type,
      prefix: block.prefix,
      text: blockText(block),
      separatorAfter: block.separatorAfter,
    }));
}
