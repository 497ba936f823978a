import type { BlockType } from '@triptych/domain';

const OUT_OF_FLOW: readonly BlockType[] = ['alt-text', 'footnote', 'running-head', 'table-cell'];

/** True for a text whose place on the page cannot be seen in a list of blocks: its type should be named beside it. */
export function isOutOfFlow(type: BlockType): boolean {
  return OUT_OF_FLOW.includes(type);
}
