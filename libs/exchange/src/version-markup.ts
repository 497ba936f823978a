import type { InlineCode } from '@triptych/domain';
import type { VersionSegment } from './language-version.js';
import type { WrittenSegment } from './written-block.js';

/** The marks that stand for a code in the format of a version; undefined for a code that it does not show. */
export type CodeMarks = (code: InlineCode) => readonly [start: string, end: string] | undefined;

/** The segments of a version with the marks of another format in place of those of the source. */
export function withMarks(
  segments: readonly VersionSegment[],
  marksOf: CodeMarks,
  space: (whitespace: string) => string,
): WrittenSegment[] {
  const halves = segments.flatMap(({ codes }) => codes).filter(({ pair }) => pair !== undefined);
  const ended = new Set(halves.flatMap(({ kind, pair }) => (kind === 'ec' ? [pair] : [])));
  // Half a pair means nothing; the end of a pair is marked as its start was.
  const starts = new Map(
    halves.flatMap((code) => (code.kind === 'sc' && ended.has(code.pair) ? [[code.pair, code]] : [])),
  );
  const marked = ({ pair, ...code }: InlineCode): InlineCode => {
    const isWhole = code.kind === 'pc' || code.kind === 'ph';
    const known = isWhole ? code : starts.get(pair);
    const [start, end] = (known && marksOf(known)) ?? ['', ''];
    return {
      ...code,
      // A mark that stands alone cannot begin what nothing ends.
      start: code.kind === 'ec' || (code.kind === 'ph' && end !== '') ? '' : start,
      end: code.kind === 'pc' || code.kind === 'ec' ? end : '',
      ...(!isWhole && pair !== undefined && { pair }),
    };
  };
  return segments.map(({ text, codes, whitespaceAfter }) => ({
    text,
    codes: codes.map(marked),
    markup: null,
    whitespaceAfter,
    spaceMarkup: space(whitespaceAfter),
  }));
}
