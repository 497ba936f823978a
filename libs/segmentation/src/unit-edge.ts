import type { InlinePart } from '@triptych/domain';
import { markupOf } from './coded-segment.js';

/** Inline content without what stands in front of its text, and the exact slice that was taken off. */
export interface TrimmedContent {
  readonly before: string;
  readonly content: readonly InlinePart[];
}

/**
 * Takes white space and breaks off the head of a content and, when a bullet is given, the bullet and the white space
 * behind it. Nothing is taken from behind a code, or from text whose markup cannot be divided.
 */
export function withoutHead(content: readonly InlinePart[], bullet: string): TrimmedContent {
  const spaces = withoutSpace(content);
  const first = spaces.content[0];
  if (bullet === '' || first?.kind !== 'text' || !first.text.startsWith(bullet)) return spaces;
  if (first.text === bullet) {
    const behind = withoutSpace(spaces.content.slice(1));
    return { before: spaces.before + first.markup + behind.before, content: behind.content };
  }
  if (first.text !== first.markup) return spaces;
  const text = first.text.slice(bullet.length);
  const behind = withoutSpace([{ kind: 'text', text, markup: text }, ...spaces.content.slice(1)]);
  return { before: spaces.before + bullet + behind.before, content: behind.content };
}

function withoutSpace(content: readonly InlinePart[]): TrimmedContent {
  const firstKept = content.findIndex((part) => !isBlank(part));
  const end = firstKept < 0 ? content.length : firstKept;
  const before = markupOf(content.slice(0, end));
  const part = content[end];
  if (part?.kind !== 'text' || part.text !== part.markup) return { before, content: content.slice(end) };
  const text = part.text.trimStart();
  const space = part.text.slice(0, part.text.length - text.length);
  return { before: before + space, content: [{ kind: 'text', text, markup: text }, ...content.slice(end + 1)] };
}

function isBlank(part: InlinePart): boolean {
  return part.kind === 'text' ? part.text.trim() === '' : part.kind === 'single' && part.type === 'break';
}
