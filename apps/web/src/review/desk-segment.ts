import type { SegmentList, Target } from '@triptych/contracts';
import { markOf, type BlockType, type InlineCode, type Locale, type Mark } from '@triptych/domain';
import type { Writing } from './writing.js';

/** A segment in its place on the page of the desk. */
export interface DeskSegment {
  readonly id: string;
  readonly blockId: string;
  /** From 1, as people count. */
  readonly number: number;
  readonly type: BlockType;
  readonly prefix: string;
  /** With the tags of its codes. */
  readonly source: string;
  readonly codes: readonly InlineCode[];
  /** True for the first segment of its block: some air stands before it. */
  readonly startsBlock: boolean;
  /** The next segment of its block; null for the last. */
  readonly nextInBlock: string | null;
}

/** The segments of the included blocks, in order. */
export function deskSegments(list: SegmentList): DeskSegment[] {
  const included = list.blocks.filter((block) => block.included);
  return included
    .flatMap((block) =>
      block.segments.map((segment, index) => ({
        id: segment.id,
        blockId: block.id,
        type: block.type,
        prefix: block.prefix,
        source: segment.source.text,
        codes: segment.source.codes,
        startsBlock: index === 0,
        nextInBlock: block.segments[index + 1]?.id ?? null,
      })),
    )
    .map((segment, index) => ({ ...segment, number: index + 1 }));
}

/** The targets of one language by segment. */
export function targetsOf(list: SegmentList, locale: Locale): Record<string, Target> {
  const targets: Record<string, Target> = {};
  for (const block of list.blocks) {
    for (const { id, targets: all } of block.segments) {
      const target = all[locale];
      if (block.included && target) targets[id] = target;
    }
  }
  return targets;
}

/** The mark in the margin: as stored, or as it will be once the decision has arrived. */
export function markOfWriting({ held, wish, sending, text }: Writing): Mark {
  if (wish?.kind === 'confirm' || (sending?.kind === 'save' && sending.confirm)) return 'translated';
  if (wish?.kind === 'accept' || sending?.kind === 'accept') return 'reviewed';
  if (wish?.kind === 'return' || sending?.kind === 'return') return 'returned';
  const isEdited = text !== (held.text ?? '');
  return markOf({
    state: isEdited ? 'initial' : held.state,
    text: isEdited ? text : held.text,
    returnReason: held.returned?.reason ?? null,
  });
}
