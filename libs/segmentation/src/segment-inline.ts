import type { Locale, SourceSegment, InlinePart } from '@triptych/domain';
import { codedSegment, type PairStarts } from './coded-segment.js';
import { cutsBy } from './cuts.js';
import { standardRules } from './desk-rules.js';
import type { ReadingOptions } from './reading-options.js';
import { seenLength, seenText } from './seen-text.js';
import { sentenceBounds, type SentenceBounds } from './sentence-bounds.js';

/**
 * Cuts the content of one block with inline markup into sentences; the rules see the text without the codes.
 * At a cut an opening code goes to the next segment, a closing code to the previous one, any other to the next; codes
 * inside the white space stay there (`spaceMarkup`). Joined in order, `markup ?? text` and
 * `spaceMarkup ?? whitespaceAfter` are the markup of the content. Markup that overlaps or lacks an end is `sc` and `ec`.
 */
export function segmentInline(
  content: readonly InlinePart[],
  locale: Locale,
  { rules = standardRules }: ReadingOptions = {},
): SourceSegment[] {
  const seen = seenText(content);
  return inlineSegments(content, seen.plain, seen.positions(cutsBy(rules.byLocale[locale], seen.collapsed)));
}

/** One segment for content that is never cut, such as a headline; none for no content. */
export function wholeInline(content: readonly InlinePart[]): SourceSegment[] {
  return inlineSegments(content, seenText(content).plain, []);
}

/** The segments that cuts, as rising positions of the seen text, make of a content. */
export function inlineSegments(
  content: readonly InlinePart[],
  plain: string,
  cuts: readonly number[],
): SourceSegment[] {
  const starts = startsOf(content);
  const bounds = aroundWholeParts(sentenceBounds(plain, cuts), content);
  if (bounds.length === 0) return content.length === 0 ? [] : [codedSegment(content, [], starts)];
  const parts = new PartCursor(content);
  return bounds.map(({ end, next }, index) => {
    const inside = parts.until(end);
    return index === bounds.length - 1
      ? codedSegment(inside.concat(parts.throughLastCode()), parts.rest(), starts)
      : codedSegment(inside, parts.until(next), starts);
  });
}

function startsOf(content: readonly InlinePart[]): PairStarts {
  return new Map(content.flatMap((part) => (part.kind === 'open' ? [[part.pair, part] as const] : [])));
}

/** Leaves out the cuts that fall inside a part whose markup cannot be divided. */
function aroundWholeParts(bounds: readonly SentenceBounds[], content: readonly InlinePart[]): SentenceBounds[] {
  const kept: SentenceBounds[] = [];
  let part = 0;
  let partEnd = 0;
  const isInsideWhole = (position: number): boolean => {
    while (partEnd < position && part < content.length) {
      partEnd += seenLength(content[part] as InlinePart);
      part += 1;
    }
    const at = content[part - 1];
    return partEnd > position && at?.kind === 'text' && at.text !== at.markup;
  };
  let open: number | undefined;
  for (const { start, end, next } of bounds) {
    const from = open ?? start;
    // Both are asked, in rising order, because the place is kept.
    const splits = [isInsideWhole(end), isInsideWhole(next)].includes(true);
    const isLast = next === bounds.at(-1)?.next;
    open = splits && !isLast ? from : undefined;
    if (open === undefined) kept.push({ start: from, end: splits ? next : end, next });
  }
  return kept;
}

/** Hands out the parts of a content in order, dividing a text where it is asked to. */
class PartCursor {
  private index = 0;
  /** Units of the text part at `index` that were handed out. */
  private offset = 0;
  /** Position in the seen text. */
  private position = 0;
  private readonly openedAt: ReadonlyMap<number, number>;

  constructor(private readonly content: readonly InlinePart[]) {
    this.openedAt = new Map(content.flatMap((part, index) => (part.kind === 'open' ? [[part.pair, index]] : [])));
  }

  /** The parts up to a position of the seen text, with the codes there that belong in front of a cut. */
  until(position: number): InlinePart[] {
    const taken: InlinePart[] = [];
    while (this.position < position) taken.push(this.take(position - this.position));
    const end = this.endOfClosing();
    while (this.index < end) taken.push(this.take(0));
    return taken;
  }

  /** The parts up to the last code that is not a break; none when no such code is left. */
  throughLastCode(): InlinePart[] {
    const last = this.content.findLastIndex(
      (part) => part.kind === 'open' || part.kind === 'close' || (part.kind === 'single' && part.type !== 'break'),
    );
    const taken: InlinePart[] = [];
    while (this.index <= last) taken.push(this.take(Infinity));
    return taken;
  }

  rest(): InlinePart[] {
    const taken: InlinePart[] = [];
    while (this.index < this.content.length) taken.push(this.take(Infinity));
    return taken;
  }

  /** Behind the last closing code, among the codes at this position, whose opening code stands in front of them. */
  private endOfClosing(): number {
    let end = this.index;
    if (this.offset > 0) return end;
    for (let index = this.index; ; index += 1) {
      const part = this.content[index];
      if (part === undefined || seenLength(part) > 0) return end;
      if (part.kind === 'close' && !((this.openedAt.get(part.pair) ?? -1) >= this.index)) end = index + 1;
    }
  }

  /** The part at the cursor, or the first `most` units of what is left of it. */
  private take(most: number): InlinePart {
    const part = this.content[this.index] as InlinePart;
    const left = seenLength(part) - this.offset;
    if (left > most && part.kind === 'text') {
      const piece = part.text.slice(this.offset, this.offset + most);
      this.offset += most;
      this.position += most;
      return { kind: 'text', text: piece, markup: piece };
    }
    const from = this.offset;
    this.index += 1;
    this.offset = 0;
    this.position += left;
    if (from === 0 || part.kind !== 'text') return part;
    const piece = part.text.slice(from);
    return { kind: 'text', text: piece, markup: piece };
  }
}
