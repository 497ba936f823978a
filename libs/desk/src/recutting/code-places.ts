import type { InlinePart, SourceSegment } from '@triptych/domain';

/** One piece of a line: words, or a code by its number among all codes of its block. */
export type Piece = string | number;

/** Where the codes of a segment stand in its block. */
export interface CodePlaces {
  /** The number of its first code; the others follow. */
  readonly firstCode: number;
  /** What stands between it and the next segment. */
  readonly space: readonly Piece[];
}

type Slice = Pick<SourceSegment, 'text' | 'whitespaceAfter'> & {
  readonly markup?: string | null;
  readonly spaceMarkup?: string | null;
};

/** The places of the codes of all segments of a block, in order. They are the slices of the content, without a gap. */
export function codePlaces(content: readonly InlinePart[], segments: readonly Slice[]): CodePlaces[] {
  const walk = new ContentWalk(content);
  let end = 0;
  return segments.map(({ text, markup, whitespaceAfter, spaceMarkup }) => {
    const firstCode = walk.codes;
    end += (markup ?? text).length;
    walk.until(end);
    end += (spaceMarkup ?? whitespaceAfter).length;
    return { firstCode, space: walk.until(end) };
  });
}

/** Goes through a content once, from one position in its markup to the next. */
class ContentWalk {
  /** Codes that were passed. */
  codes = 0;
  private index = 0;
  /** Position of the part at `index`, and how much of it was passed. */
  private at = 0;
  private passed = 0;

  constructor(private readonly content: readonly InlinePart[]) {}

  until(end: number): Piece[] {
    const pieces: Piece[] = [];
    for (let part = this.content[this.index]; part && this.at + this.passed < end; part = this.content[this.index]) {
      const rest = part.markup.length - this.passed;
      const isDivided = part.kind === 'text' && part.text === part.markup && this.at + part.markup.length > end;
      const length = isDivided ? end - this.at - this.passed : rest;
      if (part.kind === 'text') {
        pieces.push(part.text === part.markup ? part.text.slice(this.passed, this.passed + length) : part.text);
      } else {
        pieces.push(this.codes);
        this.codes += 1;
      }
      if (isDivided) this.passed += length;
      else this.next(part);
    }
    return pieces;
  }

  private next({ markup }: InlinePart): void {
    this.at += markup.length;
    this.index += 1;
    this.passed = 0;
  }
}
