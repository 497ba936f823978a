import { codedParts, type InlinePart, type SourceSegment } from '@triptych/domain';
import { inlineSegments } from './segment-inline.js';
import { seenLength, seenText } from './seen-text.js';

/** True for a segment that is more than its text. */
export function isMarkedUp({ codes, markup, spaceMarkup }: SourceSegment): boolean {
  return codes !== undefined || markup !== undefined || spaceMarkup !== undefined;
}

/** Length of the slice of the source that segments stand for, in UTF-16 units. */
export function markupLength(segments: readonly SourceSegment[]): number {
  return segments.reduce(
    (sum, { text, markup = text, whitespaceAfter, spaceMarkup = whitespaceAfter }) =>
      sum + markup.length + spaceMarkup.length,
    0,
  );
}

/** The parts that the first units of markup stand for. */
export function partsWithin(content: readonly InlinePart[], length: number): InlinePart[] {
  const within: InlinePart[] = [];
  let left = length;
  for (const part of content) {
    if (part.markup.length <= left) within.push(part);
    else if (left > 0 && part.kind === 'text')
      within.push({ ...part, text: part.text.slice(0, left), markup: part.markup.slice(0, left) });
    left = Math.max(0, left - part.markup.length);
  }
  return within;
}

/**
 * Cuts content where somebody says, not where the rules do.
 * @param starts where segments begin behind the first, in rising order, as positions in the markup of the content
 */
export function cutInline(content: readonly InlinePart[], starts: readonly number[]): SourceSegment[] {
  return inlineSegments(content, seenText(content).plain, seenPositions(content, starts));
}

/** Where the segments of a block begin behind the first, as positions in the markup of its content. */
export function segmentStarts(segments: readonly SourceSegment[]): number[] {
  let at = 0;
  return segments.slice(0, -1).map((segment) => (at += markupLength([segment])));
}

/**
 * The position in the markup of the content that a position in the coded text of one of its segments stands for.
 * @param start where the segment begins in that markup
 * @param at in UTF-16 units of the segment's text; undefined inside a tag or inside what cannot be divided
 */
export function markupPosition(
  content: readonly InlinePart[],
  start: number,
  { text, codes = [] }: SourceSegment,
  at: number,
): number | undefined {
  let position = start;
  let coded = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'tag') {
      if (at > coded && at < coded + part.text.length) return undefined;
      if (at === coded) return position;
      position += (part.end === 'close' ? part.code.end : part.code.start).length;
      coded += part.text.length;
      continue;
    }
    const inside = Math.min(at - coded, part.text.length);
    const length = lengthOfText(content, position, inside);
    if (at <= coded + part.text.length) return length === undefined ? undefined : position + length;
    position += length ?? 0;
    coded += part.text.length;
  }
  return at === coded ? position : undefined;
}

/** How much markup so many units of text take up from a position on; undefined when the end is inside an entity. */
function lengthOfText(content: readonly InlinePart[], from: number, units: number): number | undefined {
  let at = 0;
  let left = units;
  let length = 0;
  for (const part of content) {
    if (left === 0) return length;
    const skipped = Math.max(0, from - at);
    at += part.markup.length;
    if (skipped >= part.markup.length || part.kind !== 'text') continue;
    const isPlain = part.text === part.markup;
    const available = isPlain ? part.text.length - skipped : part.text.length;
    if (left < available && !isPlain) return undefined;
    const taken = Math.min(left, available);
    left -= taken;
    length += isPlain ? taken : part.markup.length;
  }
  return left === 0 ? length : undefined;
}

/** Positions in the seen text for positions in the markup. */
function seenPositions(content: readonly InlinePart[], starts: readonly number[]): number[] {
  const positions: number[] = [];
  let markup = 0;
  let seen = 0;
  let next = 0;
  for (const part of content) {
    for (let start = starts[next]; start !== undefined && start < markup + part.markup.length; start = starts[next]) {
      positions.push(seen + (part.kind === 'text' && part.text === part.markup ? start - markup : 0));
      next += 1;
    }
    markup += part.markup.length;
    seen += seenLength(part);
  }
  return positions;
}

/** The content of a block: what it was cut from, or its text as it stands. */
export function contentOf(block: {
  readonly content?: readonly InlinePart[];
  readonly segments: readonly SourceSegment[];
}): readonly InlinePart[] {
  if (block.content) return block.content;
  const text = block.segments.map((segment) => segment.text + segment.whitespaceAfter).join('');
  return text === '' ? [] : [{ kind: 'text', text, markup: text }];
}
