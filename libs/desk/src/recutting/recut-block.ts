import type { InlinePart, Locale, SourceSegment } from '@triptych/domain';
import {
  contentOf,
  cutInline,
  markupPosition,
  segmentInline,
  segmentStarts,
  type SegmentationRules,
} from '@triptych/segmentation';
import type { SegmentRecord } from '../records/release.js';

/** The segments of a block, and what they were cut from where that is more than their text. */
export interface BlockContent {
  readonly segments: readonly SegmentRecord[];
  readonly content?: readonly InlinePart[] | undefined;
}

/** A run of segments of a block that gives way to another one over the same text. */
export interface Replacement {
  readonly before: readonly SegmentRecord[];
  readonly after: readonly SourceSegment[];
}

/** A block with new cuts: what stays, as it is stored, and what is replaced, in order. */
export type RecutBlock = readonly (SegmentRecord | Replacement)[];

/**
 * Cuts one segment of a block in two.
 * @param at in UTF-16 units of its text, tags of codes included
 * @returns undefined where no cut is possible: inside a tag or an entity, or without words on both sides
 */
export function splitIn(block: BlockContent, segmentId: string, at: number): RecutBlock | undefined {
  const segments = sourceSegments(block);
  const index = block.segments.findIndex(({ id }) => id === segmentId);
  const segment = segments[index];
  if (!segment) return undefined;
  const content = contentOf(asSource(block));
  const starts = segmentStarts(segments);
  const position = markupPosition(content, starts[index - 1] ?? 0, segment, at);
  if (position === undefined) return undefined;
  const cut = cutInline(
    content,
    [...starts, position].sort((a, b) => a - b),
  );
  return cut.length === segments.length + 1 ? aligned(block.segments, cut) : undefined;
}

/** Joins one segment of a block with the next; undefined for the last. */
export function mergedIn(block: BlockContent, segmentId: string): RecutBlock | undefined {
  const segments = sourceSegments(block);
  const index = block.segments.findIndex(({ id }) => id === segmentId);
  if (index < 0 || index === segments.length - 1) return undefined;
  const starts = segmentStarts(segments).filter((_, place) => place !== index);
  const cut = cutInline(contentOf(asSource(block)), starts);
  return cut.length === segments.length - 1 ? aligned(block.segments, cut) : undefined;
}

/** Cuts a block anew by the rules. */
export function resegmented(block: BlockContent, locale: Locale, rules: SegmentationRules): RecutBlock {
  return aligned(block.segments, segmentInline(contentOf(asSource(block)), locale, { rules }));
}

/** A block as the source that it stands for. */
export function asSource(block: BlockContent) {
  return { ...(block.content && { content: block.content }), segments: sourceSegments(block) };
}

function sourceSegments({ segments }: BlockContent): SourceSegment[] {
  return segments.map(({ text, codes, markup, whitespaceAfter, spaceMarkup }) => ({
    text,
    ...(codes.length > 0 && { codes }),
    ...(markup !== null && { markup }),
    whitespaceAfter,
    ...(spaceMarkup !== null && { spaceMarkup }),
  }));
}

/**
 * Puts old and new segments of the same text side by side: one that begins and ends where it did is kept, whatever
 * happened around it; between two that are kept, the old ones give way to the new ones.
 */
function aligned(before: readonly SegmentRecord[], after: readonly SourceSegment[]): RecutBlock {
  const recut: (SegmentRecord | Replacement)[] = [];
  let old = 0;
  let fresh = 0;
  while (old < before.length || fresh < after.length) {
    const removed: SegmentRecord[] = [];
    const added: SourceSegment[] = [];
    let balance = 0;
    do {
      // Whoever lags behind takes the next; both reach the same place at the end of the block at the latest.
      if (balance <= 0 && old < before.length) {
        const segment = before[old]!;
        removed.push(segment);
        balance += lengthOf(segment);
        old += 1;
      } else {
        const segment = after[fresh]!;
        added.push(segment);
        balance -= lengthOf(segment);
        fresh += 1;
      }
    } while (balance !== 0 || added.length === 0);
    const [kept] = removed;
    if (removed.length === 1 && added.length === 1 && kept && isSame(kept, added[0]!)) recut.push(kept);
    else recut.push({ before: removed, after: added });
  }
  return recut;
}

function isSame(record: SegmentRecord, { text, markup, whitespaceAfter }: SourceSegment): boolean {
  return record.text === text && record.markup === (markup ?? null) && record.whitespaceAfter === whitespaceAfter;
}

function lengthOf(segment: SegmentRecord | SourceSegment): number {
  const { text, markup, whitespaceAfter, spaceMarkup } = segment;
  return (markup ?? text).length + (spaceMarkup ?? whitespaceAfter).length;
}
