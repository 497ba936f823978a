import { readableText, type SourceBlock, type InlinePart } from '@triptych/domain';
import { markerOf, oneLine, type SourceLine } from './source-line.js';
import type { SourceUnit } from './source-unit.js';

/** A unit as a line of a release. */
export function unitLine({ content, marker = '', type }: SourceUnit): SourceLine {
  const text = oneLine(readable(content));
  const head = marker === '' ? markerOf(text) : { text, marker, isDash: false, body: text };
  return { ...head, gapBefore: true, ...(type !== undefined && type !== 'chrome' && { type }) };
}

/** The text of inline content as a reader sees it, with a line feed for a break. */
export function readable(content: readonly InlinePart[]): string {
  return content
    .map((part) => {
      if (part.kind === 'text') return part.text;
      return part.kind === 'single' && part.type === 'break' ? '\n' : '';
    })
    .join('');
}

/** The line that a block is for a reader: the key by which a desk remembers what it left out. */
export function readableLine(block: Pick<SourceBlock, 'segments'>): string {
  return oneLine(readableText(block));
}
