import type { BlockType } from '@triptych/domain';

/** What is read from top to bottom. The other blocks stand for themselves and may say who is who again. */
export const RUNNING_TEXT: ReadonlySet<BlockType> = new Set(['lead', 'paragraph', 'list-item', 'quotation']);
