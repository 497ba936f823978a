import { codedParts, type CodedPart, type InlineCode } from '@triptych/domain';

/** Out of so many pairs inside each other white space is moved. */
const DEEPEST = 8;

/**
 * A text in which no pair of emphasis begins or ends with white space and none is empty: Markdown reads neither as
 * emphasis (CommonMark 0.31, section 6.2). The white space moves out.
 */
export function withTidyTags(text: string, codes: readonly InlineCode[]): string {
  let tidy = text;
  for (let depth = 0; depth < DEEPEST && codes.some(isEmphasis); depth += 1) {
    const once = tidyOnce(codedParts(tidy, codes));
    if (once === tidy) break;
    tidy = once;
  }
  return tidy;
}

function tidyOnce(parts: readonly CodedPart[]): string {
  const kept: CodedPart[] = [];
  for (const part of parts) {
    const last = kept.at(-1);
    if (part.kind === 'text' && isTag(last, 'open')) kept.splice(-1, 1, ...swapped(part.text, 'start', last));
    else if (last?.kind === 'text' && isTag(part, 'close')) kept.splice(-1, 1, ...swapped(last.text, 'end', part));
    else if (isTag(part, 'close') && isTag(last, 'open') && last.code === part.code) kept.pop();
    else kept.push(part);
  }
  return kept.map(({ text }) => text).join('');
}

/** A text and the tag at one of its ends, with the white space of that end on the other side of the tag. */
function swapped(text: string, end: 'start' | 'end', tag: CodedPart): CodedPart[] {
  const inside = end === 'start' ? text.trimStart() : text.trimEnd();
  const space = end === 'start' ? text.slice(0, text.length - inside.length) : text.slice(inside.length);
  const parts = [asText(space), tag, asText(inside)].filter((part) => part.text !== '');
  return end === 'start' ? parts : parts.toReversed();
}

function asText(text: string): CodedPart {
  return { kind: 'text', text };
}

function isTag(part: CodedPart | undefined, end: 'open' | 'close'): part is Extract<CodedPart, { kind: 'tag' }> {
  return part?.kind === 'tag' && part.end === end && isEmphasis(part.code);
}

function isEmphasis({ start, end }: InlineCode): boolean {
  return /^(?:\*+|_+|~+)$/.test(start === '' ? end : start);
}
