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
    const kept = withoutSpace(first, 'start');
    before += first.markup.length - kept.markup.length;
    parts.shift();
    if (kept.markup === '') continue;
    parts.unshift(kept);
    break;
  }
  for (let last = parts.at(-1); last?.kind === 'text'; last = parts.at(-1)) {
    const kept = withoutSpace(last, 'end');
    after += last.markup.length - kept.markup.length;
    parts.pop();
    if (kept.markup === '') continue;
    parts.push(kept);
    break;
  }
  return { content: parts, before, after };
}

type Text = Extract<InlinePart, { kind: 'text' }>;

const SPACE = ' \t\r\n';

/** A search for space at the end would begin again at each space of the text; a loop stops at the first letter. */
function withoutSpace(part: Text, where: 'start' | 'end'): Text {
  // White space that stands for something else, as between lines, is whole.
  if (part.text !== part.markup)
    return part.text.trim() === '' && part.text !== '\u00A0' ? { ...part, markup: '' } : part;
  let start = 0;
  let end = part.text.length;
  if (where === 'start') while (start < end && SPACE.includes(part.text.charAt(start))) start += 1;
  else while (end > start && SPACE.includes(part.text.charAt(end - 1))) end -= 1;
  const text = part.text.slice(start, end);
  return { ...part, text, markup: text };
}
