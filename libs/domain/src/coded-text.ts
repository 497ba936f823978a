import type { InlineCode } from './inline-code.js';

/** A text and the codes whose tags stand in it. */
export interface CodedText {
  readonly text: string;
  readonly codes: readonly InlineCode[];
}

/** A stretch of a coded text: plain text, or the tag of a code. */
export type CodedPart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'tag';
      readonly text: string;
      readonly end: 'open' | 'close' | 'single';
      readonly code: InlineCode;
    };

const TAG = /<(\/?)(\d{1,6})(\/?)>/g;

/**
 * Reads a coded text into plain stretches and tags. The parts' `text`, joined, are the text.
 * Only tags that a code of the segment can have are tags; anything else that looks like one is text.
 */
export function codedParts(text: string, codes: readonly InlineCode[]): CodedPart[] {
  const parts: CodedPart[] = [];
  const byId = new Map(codes.map((code) => [code.id, code]));
  let done = 0;
  for (const found of codes.length === 0 ? [] : text.matchAll(TAG)) {
    const [tag, slashBefore, id, slashAfter] = found;
    const code = byId.get(Number(id));
    const end = slashBefore !== '' ? 'close' : slashAfter !== '' ? 'single' : 'open';
    if (!code || (slashBefore !== '' && slashAfter !== '') || !fits(code, end)) continue;
    if (found.index > done) parts.push({ kind: 'text', text: text.slice(done, found.index) });
    parts.push({ kind: 'tag', text: tag, end, code });
    done = found.index + tag.length;
  }
  if (done < text.length) parts.push({ kind: 'text', text: text.slice(done) });
  return parts;
}

/** The text as a reader sees it, without the tags of its codes. */
export function withoutCodes(text: string, codes: readonly InlineCode[]): string {
  return codedParts(text, codes)
    .filter(({ kind }) => kind === 'text')
    .map((part) => part.text)
    .join('');
}

/** `1 pc, 2 ph`: which tags a text with these codes has. Texts with equal words, tags and kinds translate alike. */
export function codeKinds(codes: readonly InlineCode[]): string {
  const inOrder = [...codes].sort((a, b) => a.id - b.id);
  return inOrder.map(({ id, kind }) => `${id} ${kind}`).join(', ');
}

/** The tag that stands for one end of a code in a text. */
export function codeTag(id: number, end: 'open' | 'close' | 'single'): string {
  return end === 'open' ? `<${id}>` : end === 'close' ? `</${id}>` : `<${id}/>`;
}

function fits({ kind }: InlineCode, end: 'open' | 'close' | 'single'): boolean {
  if (end === 'single') return kind === 'ph';
  return kind === 'pc' || kind === (end === 'open' ? 'sc' : 'ec');
}
