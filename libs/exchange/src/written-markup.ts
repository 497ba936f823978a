import { codedParts, type InlineCode } from '@triptych/domain';
import type { WrittenSegment } from './written-block.js';
import { OpenCodes } from './open-codes.js';

/** Writes a stretch of plain text in a format. */
export type EncodeText = (text: string, isInLink: boolean) => string;

/**
 * The segments of a block as markup. Plain stretches are written by `encode`; codes bring their own markup, which stays
 * balanced whatever the texts do with their tags. A pair that spans segments ends at the latest in the segment in which
 * its source ends.
 */
export function writtenMarkup(segments: readonly WrittenSegment[], encode: EncodeText): string {
  const codes = segments.flatMap((segment) => segment.codes);
  const open = new OpenCodes(codes);
  const written = segments.map(
    (segment) =>
      writtenSegment(segment, open, encode) +
      open.endAll(segment.codes) +
      (segment.spaceMarkup ?? segment.whitespaceAfter),
  );
  return written.join('') + open.endAll(codes);
}

function writtenSegment({ text, codes, markup }: WrittenSegment, open: OpenCodes, encode: EncodeText): string {
  if (markup !== null) {
    follow(codes, open);
    return markup;
  }
  return codedParts(text, codes)
    .map((part) => {
      if (part.kind === 'text') return encode(part.text, open.isInLink());
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
