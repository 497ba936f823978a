import { codeTag, type CodeType, type InlineCode, type SourceSegment, type InlinePart } from '@triptych/domain';

/** The start of each pair of a block, by its number. */
export type PairStarts = ReadonlyMap<number, Extract<InlinePart, { kind: 'open' }>>;

const LOOKS_LIKE_TAG = /<\/?(\d{1,6})\/?>/g;

/**
 * A segment from its parts and the parts of the white space behind it.
 * A pair is a `pc` when both ends are in the segment and it overlaps no other pair there; else its ends are `sc` and `ec`.
 */
export function codedSegment(
  inside: readonly InlinePart[],
  space: readonly InlinePart[],
  starts: PairStarts,
): SourceSegment {
  const { text, codes } = coded(inside, starts);
  const markup = markupOf(inside);
  const whitespaceAfter = space.map(spaceSeen).join('');
  const spaceMarkup = markupOf(space);
  return {
    text,
    ...(codes.length > 0 && { codes }),
    ...(markup !== text && { markup }),
    whitespaceAfter,
    ...(spaceMarkup !== whitespaceAfter && { spaceMarkup }),
  };
}

/** The exact slice of the source that parts stand for. */
export function markupOf(parts: readonly InlinePart[]): string {
  return parts.map(({ markup }) => markup).join('');
}

/** The white space that a reader sees; a break is a line feed. */
function spaceSeen(part: InlinePart): string {
  if (part.kind === 'text') return part.text;
  return part.kind === 'single' && part.type === 'break' ? '\n' : '';
}

function coded(parts: readonly InlinePart[], starts: PairStarts): { text: string; codes: InlineCode[] } {
  const closeOf = closesByOpen(parts);
  const openOf = new Map([...closeOf].map(([open, close]) => [close, open]));
  const nextId = idsOutside(parts);
  const idAt = new Map<number, number>();
  const codes: InlineCode[] = [];
  const pieces = parts.map((part, index) => {
    if (part.kind === 'text') return part.text;
    const open = openOf.get(index);
    if (open !== undefined) return codeTag(idAt.get(open) ?? 0, 'close');
    const id = nextId();
    idAt.set(index, id);
    codes.push(codeOf(part, id, closeOf.get(index)));
    return codeTag(id, part.kind === 'single' ? 'single' : part.kind);
  });
  return { text: pieces.join(''), codes };

  function codeOf(part: Exclude<InlinePart, { kind: 'text' }>, id: number, close: number | undefined): InlineCode {
    if (part.kind === 'single') return { id, kind: 'ph', type: part.type, start: part.markup, end: '' };
    if (part.kind === 'close') {
      const type: CodeType = starts.get(part.pair)?.type ?? 'other';
      return { id, kind: 'ec', type, start: '', end: part.markup, pair: part.pair };
    }
    const link = part.href === undefined ? {} : { href: part.href };
    const end = close === undefined ? undefined : parts[close];
    return end === undefined
      ? { id, kind: 'sc', type: part.type, start: part.markup, end: '', ...link, pair: part.pair }
      : { id, kind: 'pc', type: part.type, start: part.markup, end: end.markup, ...link };
  }
}

/** The pairs that lie in the parts and in each other properly: position of the end by position of the start. */
function closesByOpen(parts: readonly InlinePart[]): Map<number, number> {
  const closes = new Map<number, number>();
  const stack: { pair: number; index: number }[] = [];
  const waiting = new Set<number>();
  parts.forEach((part, index) => {
    if (part.kind === 'open') {
      stack.push({ pair: part.pair, index });
      waiting.add(part.pair);
    }
    if (part.kind !== 'close' || !waiting.has(part.pair)) return;
    // Pairs begun inside this one and not ended are left behind: they overlap it, or end in a later segment.
    for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
      waiting.delete(top.pair);
      if (top.pair !== part.pair) continue;
      closes.set(top.index, index);
      break;
    }
  });
  return closes;
}

/** Gives ids from 1 that nothing in the text looks like a tag of. */
function idsOutside(parts: readonly InlinePart[]): () => number {
  const text = parts.map((part) => (part.kind === 'text' ? part.text : '\n')).join('');
  const taken = new Set([...text.matchAll(LOOKS_LIKE_TAG)].map(([, id]) => Number(id)));
  let id = 0;
  return () => {
    do id += 1;
    while (taken.has(id));
    return id;
  };
}
