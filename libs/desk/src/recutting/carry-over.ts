import { codedParts, type CodedText, type Locale } from '@triptych/domain';
import { segmentText, type SegmentationRules } from '@triptych/segmentation';
import type { CodePlaces, Piece } from './code-places.js';

/** A segment and where its codes stand in its block. */
export interface PlacedSegment {
  readonly source: CodedText;
  readonly places: CodePlaces;
}

/** A segment that gives way, with its translation; null where there is none yet. */
export interface ReplacedSegment extends PlacedSegment {
  readonly target: string | null;
}

/** How the translations of a language are cut. */
export interface TargetCuts {
  readonly locale: Locale;
  readonly rules: SegmentationRules;
}

/**
 * What becomes of translations when their segments give way to others over the same source text.
 * Several joined into one are joined by what stands between their sources; one that is divided is divided where its own
 * sentences end, when there are just as many, else its whole text stays with the first. Tags follow their codes; nothing
 * that a person wrote is lost.
 * @returns one text for each new segment; null where there is none yet
 */
export function carriedOver(
  before: readonly ReplacedSegment[],
  after: readonly PlacedSegment[],
  cuts: TargetCuts,
): (string | null)[] {
  const line = joined(before);
  if (wordsOf(line).trim() === '') return after.map(() => null);
  const texts = after.length === 1 ? [line] : divided(line, after.length, cuts);
  const tags = tagsByCode(after);
  return after.map((_, index) => {
    const text = texts[index];
    return text === undefined ? null : written(text, tags, index);
  });
}

/** The targets as one line of pieces, with what stands between two sources that both have one. */
function joined(before: readonly ReplacedSegment[]): Piece[] {
  return before.flatMap(({ source, target, places }, index) => {
    if (target === null) return [];
    const tags = tagsOf(source);
    const pieces = codedParts(target, source.codes).map((part): Piece =>
      part.kind === 'text' ? part.text : places.firstCode + tags.indexOf(part.text),
    );
    const next = before[index + 1];
    if (next === undefined || next.target === null) return pieces;
    return [...pieces, ...(places.space.length > 0 ? places.space : [' '])];
  });
}

/** How each code of the block is written in the new segments, and in which of them. */
function tagsByCode(after: readonly PlacedSegment[]): Map<number, { segment: number; tag: string }> {
  return new Map(
    after.flatMap(({ source, places }, segment) =>
      tagsOf(source).map((tag, index) => [places.firstCode + index, { segment, tag }] as const),
    ),
  );
}

/** The tags of a text, in the order of the source. */
function tagsOf({ text, codes }: CodedText): string[] {
  return codedParts(text, codes).flatMap((part) => (part.kind === 'tag' ? [part.text] : []));
}

/** Writes the pieces of one segment; a code that belongs to another segment now is left out. */
function written(
  pieces: readonly Piece[],
  tags: ReadonlyMap<number, { segment: number; tag: string }>,
  segment: number,
): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const place = tags.get(piece);
      return place?.segment === segment ? place.tag : '';
    })
    .join('')
    .trim();
}

/** Divides a line of pieces at the ends of its own sentences, when there are as many as wanted. */
function divided(pieces: readonly Piece[], count: number, { locale, rules }: TargetCuts): Piece[][] {
  const sentences = segmentText(wordsOf(pieces), locale, rules);
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

function wordsOf(pieces: readonly Piece[]): string {
  return pieces.filter((piece) => typeof piece === 'string').join('');
}
