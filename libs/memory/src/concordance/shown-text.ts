import { codedParts, type InlineCode, type Span } from '@triptych/domain';

/** A coded text without its tags and invisible characters, and the way back. */
export interface ShownText {
  readonly text: string;
  /**
   * Where a stretch of `text` stands in the coded text: one span, or one between each two tags that lie inside it, none
   * with spaces at its ends.
   */
  spansOf(start: number, end: number): Span[];
}

/** Soft hyphen, zero-width characters, direction marks: people do not see them, so they cut no word in two. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const HAS_INVISIBLE = new RegExp(INVISIBLE, '');

interface Piece {
  /** Of its first character in the shown and in the coded text. */
  readonly shown: number;
  readonly coded: number;
  readonly length: number;
  readonly isAfterTag: boolean;
}

/** Reads a coded text as people see it. Linear. */
export function shownText(text: string, codes: readonly InlineCode[]): ShownText {
  if (codes.length === 0 && !HAS_INVISIBLE.test(text)) {
    return { text, spansOf: (start, end) => trimmed(text, { start, end }) };
  }
  const pieces: Piece[] = [];
  const shown: string[] = [];
  let length = 0;
  let coded = 0;
  let isAfterTag = false;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'tag') {
      isAfterTag = true;
    } else {
      let done = 0;
      for (const end of [...invisiblePlaces(part.text), part.text.length]) {
        if (end > done) {
          pieces.push({ shown: length, coded: coded + done, length: end - done, isAfterTag });
          shown.push(part.text.slice(done, end));
          length += end - done;
          isAfterTag = false;
        }
        done = end + 1;
      }
    }
    coded += part.text.length;
  }
  return {
    text: shown.join(''),
    spansOf: (start, end) => spansOf(pieces, start, end).flatMap((span) => trimmed(text, span)),
  };
}

function invisiblePlaces(text: string): number[] {
  return [...text.matchAll(INVISIBLE)].map(({ index }) => index);
}

function spansOf(pieces: readonly Piece[], start: number, end: number): Span[] {
  const spans: Span[] = [];
  for (let index = pieceAt(pieces, start); index < pieces.length; index += 1) {
    const piece = pieces[index];
    if (!piece || piece.shown >= end) break;
    const from = piece.coded + Math.max(0, start - piece.shown);
    const to = piece.coded + Math.min(piece.length, end - piece.shown);
    const last = spans.at(-1);
    if (last && !piece.isAfterTag) spans[spans.length - 1] = { start: last.start, end: to };
    else spans.push({ start: from, end: to });
  }
  return spans;
}

function trimmed(text: string, { start, end }: Span): Span[] {
  const stretch = text.slice(start, end);
  const from = start + stretch.length - stretch.trimStart().length;
  const to = start + stretch.trimEnd().length;
  return from < to ? [{ start: from, end: to }] : [];
}

/** The piece that holds a place of the shown text. */
function pieceAt(pieces: readonly Piece[], place: number): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.shown ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}
