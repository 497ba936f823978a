import { codedParts, DomainError, type SourceBlock, type SourceSegment } from '@triptych/domain';
import type { WrittenBlock, WrittenSegment } from '@triptych/exchange';
import type { SourceFix } from './submitted-source.js';

/**
 * The source with an officer's fixes, ready to be written back: only the segments that a fix touches get another text.
 * @throws DomainError `invalid_body` for a place that is not inside one sentence
 */
export function fixSource(blocks: readonly SourceBlock[], fixes: readonly SourceFix[]): WrittenBlock[] {
  const segments = blocks.map((block) => block.segments.map(asItIs));
  fixes.forEach((fix, index) => {
    const line = segments[fix.block];
    const place = line && placeOf(line, fix);
    if (!line || !place) {
      throw new DomainError('invalid_body', {
        errors: [{ pointer: `/fixes/${index}`, detail: `${fix.start}–${fix.end}` }],
      });
    }
    const segment = line[place.segment]!;
    const text = segment.text.slice(0, place.start) + fix.text + segment.text.slice(place.end);
    line[place.segment] = { ...segment, text, markup: null };
  });
  return blocks.map((block, index) => ({ ...block, included: true, segments: segments[index]! }));
}

/** A segment that is written back by its own slice of the source. */
export function asItIs({ text, codes = [], markup, whitespaceAfter, spaceMarkup }: SourceSegment): WrittenSegment {
  return { text, codes, markup: markup ?? text, whitespaceAfter, spaceMarkup: spaceMarkup ?? null };
}

interface Place {
  readonly segment: number;
  /** In the coded text. */
  readonly start: number;
  readonly end: number;
}

/** Where a stretch of a block's readable text stands; undefined when no one sentence holds it. */
function placeOf(segments: readonly WrittenSegment[], { start, end }: SourceFix): Place | undefined {
  if (start > end) return undefined;
  let before = 0;
  for (const [index, { text, codes, whitespaceAfter }] of segments.entries()) {
    const offsets = readableOffsets(text, codes);
    const length = offsets.length - 1;
    if (start >= before && end <= before + length) {
      const from = offsets[start - before]!;
      // The end stands before any tag that follows the last character, so that fixes stay inside their codes.
      const to = start === end ? from : offsets[end - before - 1]! + 1;
      return { segment: index, start: from, end: to };
    }
    before += length + whitespaceAfter.length;
  }
  return undefined;
}

/** For each unit of the readable text, and for its end, the position in the coded text. */
function readableOffsets(text: string, codes: WrittenSegment['codes']): number[] {
  const offsets: number[] = [];
  let at = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') for (let unit = 0; unit < part.text.length; unit += 1) offsets.push(at + unit);
    at += part.text.length;
  }
  return [...offsets, at];
}
