import { codedParts, codeTag, withoutCodes, type CodeType, type InlineCode } from '@triptych/domain';
import type { ProposedBlock } from './chosen-lines.js';

/** A sentence of a page, with its codes, and where its stretches stand in the readable text of the block. */
export interface PageSentence {
  readonly text: string;
  readonly codes: readonly InlineCode[];
  /** Places in the readable text of the block by places in `text`. */
  readonly places: ReadonlyMap<number, number>;
  /** The white space behind it. */
  readonly space: { readonly text: string; readonly start: number };
}

/** What goes on in the next sentence when a cut runs through it; the others have no extent that can be seen. */
const SEEN: readonly CodeType[] = [
  'bold',
  'italic',
  'underlined',
  'struck',
  'superscript',
  'subscript',
  'link',
  'verbatim',
];

/** The sentences of a block. What began in one and ends in a later one is open in all between them. */
export function pageSentences({ text, segments }: Pick<ProposedBlock, 'text' | 'segments'>): PageSentence[] {
  const sentences: PageSentence[] = [];
  let open: readonly InlineCode[] = [];
  let end = 0;
  for (const [index, segment] of segments.entries()) {
    const start = end + leadingSpace(text, end, withoutCodes(segment.text, segment.codes));
    const carried = open.filter(({ pair }) => !segment.codes.some((code) => code.kind === 'ec' && code.pair === pair));
    const sentence = withOpen(segment, carried);
    const { places, length } = placesOf(sentence, start);
    const next = segments[index + 1];
    const after = start + length;
    const nextStart = next ? after + leadingSpace(text, after, withoutCodes(next.text, next.codes)) : text.length;
    sentences.push({ ...sentence, places, space: { text: text.slice(after, nextStart), start: after } });
    open = [...carried, ...segment.codes.filter(({ kind, type }) => kind === 'sc' && SEEN.includes(type))];
    end = after;
  }
  return sentences;
}

/** How much white space stands before these words; none when they are not there. */
function leadingSpace(text: string, from: number, words: string): number {
  return Math.max(0, text.indexOf(words, from) - from);
}

/** The sentence inside what is open when it begins and does not end in it. */
function withOpen(
  { text, codes }: { readonly text: string; readonly codes: readonly InlineCode[] },
  open: readonly InlineCode[],
): { text: string; codes: InlineCode[] } {
  const first = Math.max(0, ...codes.map(({ id }) => id)) + 1;
  const again = open.map((code, index): InlineCode => ({ ...code, id: first + index }));
  return { text: again.map(({ id }) => codeTag(id, 'open')).join('') + text, codes: [...again, ...codes] };
}

function placesOf(
  { text, codes }: { readonly text: string; readonly codes: readonly InlineCode[] },
  start: number,
): { places: Map<number, number>; length: number } {
  const places = new Map<number, number>();
  let at = 0;
  let length = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'text') {
      places.set(at, start + length);
      length += part.text.length;
    }
    at += part.text.length;
  }
  return { places, length };
}

/** Words between two borders of marks. */
export interface Run {
  readonly text: string;
  /** Index of the mark that holds here; -1 for none. The first wins where several do. */
  readonly mark: number;
}

/** Cuts a stretch of words at the borders of marks; both are places in the readable text of the block. */
export function runsOf(text: string, start: number, marks: readonly { start: number; end: number }[]): Run[] {
  const inside = (place: number) => place > start && place < start + text.length;
  const borders = [...new Set(marks.flatMap((mark) => [mark.start, mark.end]))].filter(inside).sort((a, b) => a - b);
  return [start, ...borders].map((from, index) => {
    const to = borders[index] ?? start + text.length;
    const mark = marks.findIndex((each) => each.start <= from && from < each.end);
    return { text: text.slice(from - start, to - start), mark };
  });
}
