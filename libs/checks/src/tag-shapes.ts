import type { Span } from '@triptych/domain';

/** Something that looks like the tag of a code, whether the segment has that code or not. */
export interface TagShape {
  readonly text: string;
  readonly span: Span;
}

const SHAPE = /<\/?\d{1,6}\/?>/g;

/** Everything in the text that looks like a tag. A mistyped tag is one too: nobody wants to read it in a release. */
export function tagShapes(text: string): TagShape[] {
  return [...text.matchAll(SHAPE)].map((match) => ({
    text: match[0],
    span: { start: match.index, end: match.index + match[0].length },
  }));
}

/** What the first list has more of than the second, in its order. */
export function surplus(shapes: readonly TagShape[], others: readonly TagShape[]): TagShape[] {
  const left = new Map<string, number>();
  for (const { text } of others) left.set(text, (left.get(text) ?? 0) + 1);
  return shapes.filter(({ text }) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
