import { blockSource, type SourceBlock } from '@triptych/domain';

/** The submitted text that blocks were read from, unit for unit. */
export function joinDocument(blocks: readonly SourceBlock[]): string {
  return blocks.map(blockSource).join('');
}
