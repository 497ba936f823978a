import type { BlockType, ExclusionReason } from '@triptych/domain';

/** What a line of a submitted text is taken for; a line with a reason is proposed for exclusion. */
export interface LineRole {
  readonly type: BlockType;
  readonly reason: ExclusionReason | null;
}

export function included(type: Exclude<BlockType, 'chrome'>): LineRole {
  return { type, reason: null };
}

export function excluded(reason: ExclusionReason): LineRole {
  return { type: 'chrome', reason };
}
