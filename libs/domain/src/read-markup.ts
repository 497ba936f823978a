import { codedParts, codeTag } from './coded-text.js';
import type { InlineCode } from './inline-code.js';

/**
 * A target in which a program wrote the source's own markup (`<strong>…</strong>`, `**…**`) instead of tags, with the tags
 * in its place. A text that has tags already, or none of that markup, comes back as it is.
 */
export function readMarkup(text: string, codes: readonly InlineCode[]): string {
  if (codes.length === 0 || codedParts(text, codes).some(({ kind }) => kind === 'tag')) return text;
  const unused = [...codes];
  const open: InlineCode[] = [];
  let read = '';
  let at = 0;
  while (at < text.length) {
    const tag = closing() ?? opening();
    if (tag === undefined) {
      read += text.charAt(at);
      at += 1;
    } else {
      read += tag.text;
      at += tag.length;
    }
  }
  return read;

  /** The end of the innermost pair, or of one that began in an earlier segment. */
  function closing(): { text: string; length: number } | undefined {
    const inner = open.at(-1);
    if (inner && startsHere(inner.end)) {
      open.pop();
      return { text: codeTag(inner.id, 'close'), length: inner.end.length };
    }
    const orphan = unused.find(({ kind, end }) => kind === 'ec' && startsHere(end));
    if (!orphan) return undefined;
    unused.splice(unused.indexOf(orphan), 1);
    return { text: codeTag(orphan.id, 'close'), length: orphan.end.length };
  }

  /** The first code that is still missing and begins like this; of several the one with the longest markup. */
  function opening(): { text: string; length: number } | undefined {
    const found = unused
      .filter(({ start }) => startsHere(start))
      .reduce<InlineCode | undefined>(
        (best, code) => (best && best.start.length >= code.start.length ? best : code),
        undefined,
      );
    if (!found) return undefined;
    unused.splice(unused.indexOf(found), 1);
    if (found.kind === 'pc') open.push(found);
    return { text: codeTag(found.id, found.kind === 'ph' ? 'single' : 'open'), length: found.start.length };
  }

  function startsHere(markup: string): boolean {
    return markup !== '' && text.startsWith(markup, at);
  }
}
