import type { InlinePart } from '@triptych/domain';

/** A content without the white space at its ends, and the lengths of what was there, in units of the source. */
export function trimmedContent(content: readonly InlinePart[]): {
  readonly content: InlinePart[];
  readonly before: number;
  readonly after: number;
} {
  const parts = [...content];
  let before = 0;
  let after = 0;
  for (let first = parts[0]; first?.kind === 'text'; first = parts[0]) {
    const kept = withoutSpace(first, /^[ \t\r\n]+/);
    before += first.markup.length - kept.markup.length;
    parts.shift();
    if (kept.markup === '') continue;
    parts.unshift(kept);
    break;
  }
  for (let last = parts.at(-1); last?.kind === 'text'; last = parts.at(-1)) {
    const kept = withoutSpace(last, /[ \t\r\n]+$/);
    after += last.markup.length - kept.markup.length;
    parts.pop();
    if (kept.markup === '') continue;
    parts.push(kept);
    break;
  }
  return { content: parts, before, after };
}

type Text = Extract<InlinePart, { kind: 'text' }>;

function withoutSpace(part: Text, space: RegExp): Text {
  // White space that stands for something else, as between lines, is whole.
  if (part.text !== part.markup)
    return part.text.trim() === '' && part.text !== '\u00A0' ? { ...part, markup: '' } : part;
  const text = part.text.replace(space, '');
  return { ...part, text, markup: text };
}
