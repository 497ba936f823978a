import { DomainError, type BlockType, type SourceBlock } from '@triptych/domain';

/**
 * Applies the officer's own choice of blocks to leave out (positions from 0); without one the proposal holds.
 * @throws DomainError `nothing_included`, `invalid_body` for a position that does not exist
 */
export function chooseBlocks(blocks: readonly SourceBlock[], exclude?: readonly number[]): SourceBlock[] {
  const outside = exclude?.find((position) => position >= blocks.length);
  if (outside !== undefined) throw noSuchBlock('/exclude', outside, blocks.length);
  const excluded = exclude && new Set(exclude);
  const chosen = blocks.map((block, position) => (excluded ? withInclusion(block, !excluded.has(position)) : block));
  if (!chosen.some(({ included }) => included)) throw new DomainError('nothing_included');
  return chosen;
}

/** The block included or excluded. A restored menu line becomes a paragraph. */
export function withInclusion<B extends Pick<SourceBlock, 'type' | 'included' | 'reason'>>(
  block: B,
  included: boolean,
): B {
  if (included === block.included) return block;
  return included
    ? { ...block, included, reason: null, type: block.type === 'chrome' ? 'paragraph' : block.type }
    : { ...block, included, reason: 'by-hand' };
}

/** The blocks with the types that a person gave to some of them. @throws DomainError `invalid_body` */
export function withTypes(
  blocks: readonly SourceBlock[],
  types: readonly { readonly block: number; readonly type: BlockType }[],
): readonly SourceBlock[] {
  if (types.length === 0) return blocks;
  const typed = [...blocks];
  types.forEach(({ block: position, type }, index) => {
    const block = typed[position];
    if (!block) throw noSuchBlock(`/types/${index}`, position, blocks.length);
    typed[position] = { ...block, type };
  });
  return typed;
}

/** A position beyond the blocks there are. */
export function noSuchBlock(pointer: string, position: number, count: number): DomainError {
  return new DomainError('invalid_body', { errors: [{ pointer, detail: `${position} ≥ ${count}` }] });
}
