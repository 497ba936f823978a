import type { SourceFinding } from '@triptych/domain';
import type { CheckedRelease, ReleaseBlock, SourceCheckId } from './source-check.js';

/** What a rule says of one block: the rest of the finding is known. */
export type BlockFinding = Omit<SourceFinding, 'check' | 'block'>;

/** The findings of a rule that looks at one included block at a time. */
export function inEachBlock(
  check: SourceCheckId,
  { blocks }: CheckedRelease,
  find: (block: ReleaseBlock, position: number) => readonly BlockFinding[],
): SourceFinding[] {
  return blocks.flatMap((block, position) =>
    block.included ? find(block, position).map((finding) => ({ check, block: position, ...finding })) : [],
  );
}
