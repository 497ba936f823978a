import { codedParts, type InlineCode } from '@triptych/domain';
import type { WrittenSegment } from './written-block.js';
import { OpenCodes } from './open-codes.js';

/**
 * The segments of a block as markup. Plain stretches are written by `encode`; codes bring their own markup, which stays
 * balanced whatever the texts do with their tags. A pair that spans segments ends at the latest in the segment in which
 * its source ends.
 */
export function writtenMarkup(segments: readonly WrittenSegment[], encode: (text: string) => string): string {
  const open = new OpenCodes(segments.flatMap(({ codes }) => codes));
  return segments
    .map(
      (segment) =>
        writtenSegment(segment, open, encode) +
        open.endAll(segment.codes) +
        (segment.spaceMarkup ?? segment.whitespaceAfter),
    )
    .join('');
}

function writtenSegment(
  { text, codes, markup }: WrittenSegment,
  open: OpenCodes,
  encode: (text: string) => string,
): string {
  if (markup !== null) {
    follow(codes, open);
    return markup;
  }
  return codedParts(text, codes)
    .map((part) => {
      if (part.kind === 'text') return encode(part.text);
      if (part.end === 'single') return part.code.start;
      return part.end === 'open' ? open.start(part.code) : open.end(part.code);
    })
    .join('');
}

/** What source markup, used as it is, leaves open or ends. */
function follow(codes: readonly InlineCode[], open: OpenCodes): void {
  for (const code of codes) {
    if (code.kind === 'sc') open.start(code);
    if (code.kind === 'ec') open.forget(code);
  }
}
