import { codeTag, type CodeType } from '@triptych/domain';
import { CodeLinks, LinkedIds } from './code-links.js';
import type { SegmentPiece } from './segment-content.js';
import { segmentPairs } from './segment-pairs.js';
import { codeTypeOf } from './tmx-code-type.js';
import type { TmxCode } from './tmx-unit.js';

export interface CodedVariant {
  readonly text: string;
  readonly codes: readonly TmxCode[];
  /** True: an end of a pair has no other end in the segment, and does not say so. */
  readonly isUnpaired: boolean;
}

/**
 * The texts of a unit with tags for their codes. Ids run from 1 in the order of the source and are none that something in
 * one of the texts looks like a tag of; a code has the same id in all variants. A pair that overlaps another is an `sc`
 * and an `ec`.
 * @param source index of the variant that gives the order
 */
export function codedVariants(variants: readonly (readonly SegmentPiece[])[], source: number): CodedVariant[] {
  const ids = new LinkedIds(variants);
  const first = codedVariant(variants[source] ?? [], ids);
  return variants.map((pieces, index) => (index === source ? first : codedVariant(pieces, ids)));
}

function codedVariant(pieces: readonly SegmentPiece[], ids: LinkedIds): CodedVariant {
  const pairs = segmentPairs(pieces);
  const links = new CodeLinks();
  const starts = new Map<number, { id: number; link: string; type: CodeType }>();
  const codes: TmxCode[] = [];
  const tags = pieces.map((piece, index) => {
    if (piece.kind === 'text') return piece.text;
    const opened = starts.get(pairs.nested.get(index) ?? -1);
    if (piece.kind === 'close' && opened !== undefined) return codeTag(opened.id, 'close');
    const begun = starts.get(pairs.crossed.get(index) ?? -1);
    // Only the end of a `hi` has no element.
    const element = piece.element ?? { name: 'hi', attributes: [], content: [] };
    const link = links.linkOf(element, begun?.link);
    const id = ids.of(link);
    const code = { id, type: begun?.type ?? codeTypeOf(element), start: '', end: '', original: [element] };
    if (piece.kind === 'single') {
      codes.push({ ...code, kind: 'ph' });
      return codeTag(id, 'single');
    }
    if (piece.kind === 'close') {
      codes.push({ ...code, kind: 'ec', ...(begun !== undefined && { pair: begun.id }) });
      return codeTag(id, 'close');
    }
    starts.set(index, { id, link, type: code.type });
    const end = pieces[pairs.nested.get(index) ?? -1];
    if (end === undefined) codes.push({ ...code, kind: 'sc', ...(pairs.crossedStarts.has(index) && { pair: id }) });
    else codes.push({ ...code, kind: 'pc', original: [element, ...endElement(end)] });
    return codeTag(id, 'open');
  });
  return { text: tags.join(''), codes, isUnpaired: pairs.isUnpaired };
}

function endElement(end: SegmentPiece): NonNullable<TmxCode['original']> {
  return end.kind === 'close' && end.element !== undefined ? [end.element] : [];
}
