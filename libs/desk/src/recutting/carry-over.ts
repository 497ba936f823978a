import { codedParts, type CodedText, type Locale, type SourceSegment } from '@triptych/domain';
import { segmentText } from '@triptych/segmentation';
import type { SegmentRecord } from '../records/release.js';

/** A translated segment: its source and its target text. */
export interface TranslatedSegment {
  readonly source: Pick<SegmentRecord, 'text' | 'codes' | 'whitespaceAfter'>;
  readonly target: string;
}

/**
 * What becomes of translations when their segments give way to others over the same source text.
 * Several joined into one are joined; one that is divided is divided where its own sentences end, when there are just as
 * many, else its whole text stays with the first. Tags follow their codes; nothing that a person wrote is lost.
 * @param locale of the target
 * @returns one text for each new segment; null where there is none yet
 */
export function carriedOver(
  before: readonly TranslatedSegment[],
  after: readonly SourceSegment[],
  locale: Locale,
): (string | null)[] {
  const joined = before
    .map(({ source, target }, index) => target + (index < before.length - 1 ? source.whitespaceAfter || ' ' : ''))
    .join('');
  if (joined.trim() === '') return after.map(() => null);
  const marked = withPlaces(before);
  const texts = after.length === 1 ? [marked] : divided(marked, after.length, locale);
  const places = placesOf(after);
  return after.map((_, index) => {
    const text = texts[index];
    return text === undefined ? null : withTags(text, places, index);
  });
}

/** One piece of a target: words, or the nth tag of the replaced source. */
type Piece = string | number;

/** The targets as one line of pieces, each tag as its place among all tags of the old sources. */
function withPlaces(before: readonly TranslatedSegment[]): Piece[] {
  let first = 0;
  return before.flatMap(({ source, target }, index) => {
    const tags = tagsOf(source);
    const pieces = codedParts(target, source.codes).map((part): Piece => {
      if (part.kind === 'text') return part.text;
      return first + tags.indexOf(part.text);
    });
    first += tags.length;
    return index < before.length - 1 ? [...pieces, source.whitespaceAfter || ' '] : pieces;
  });
}

/** The tags of all new segments in the order of the source: which segment each is in, and how it is written there. */
function placesOf(after: readonly SourceSegment[]): { segment: number; tag: string }[] {
  return after.flatMap(({ text, codes = [] }, segment) => tagsOf({ text, codes }).map((tag) => ({ segment, tag })));
}

function tagsOf({ text, codes }: CodedText): string[] {
  return codedParts(text, codes).flatMap((part) => (part.kind === 'tag' ? [part.text] : []));
}

/** Writes the pieces of one segment; a tag that belongs to another segment now is left out. */
function withTags(
  pieces: readonly Piece[],
  places: readonly { segment: number; tag: string }[],
  segment: number,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const place = places[piece];
      return place?.segment === segment ? place.tag : '';
    })
    .join('')
    .trim();
}

/** Divides a line of pieces at the ends of its own sentences, when there are as many as wanted. */
function divided(pieces: readonly Piece[], count: number, locale: Locale): Piece[][] {
  const sentences = segmentText(pieces.filter((piece) => typeof piece === 'string').join(''), locale);
  if (sentences.length !== count) return [[...pieces]];
  const lengths = sentences.map(({ text, whitespaceAfter }) => text.length + whitespaceAfter.length);
  const lines: Piece[][] = lengths.map(() => []);
  let line = 0;
  let left = lengths[0] ?? 0;
  for (const piece of pieces) {
    if (typeof piece === 'number') {
      lines[line]!.push(piece);
      continue;
    }
    let rest = piece;
    while (rest.length > 0) {
      lines[line]!.push(rest.slice(0, left));
      const taken = Math.min(left, rest.length);
      rest = rest.slice(taken);
      left -= taken;
      if (left === 0 && line < count - 1) {
        line += 1;
        left = lengths[line]!;
      }
    }
  }
  return lines;
}
