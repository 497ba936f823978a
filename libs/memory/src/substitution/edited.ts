import { codedParts, type CodedText, type Span } from '@triptych/domain';

/** A stretch of a text without its codes, and what takes its place. */
export interface Edit extends Span {
  readonly text: string;
}

/** A stored target with what the new source says otherwise put in. */
export interface Substitution {
  readonly text: string;
  /** The places in `text` that are not in the stored target, in order; at least one. */
  readonly replaced: readonly Span[];
}

/** Makes edits that do not overlap, and leaves codes where they are; undefined when one would reach over a code. */
export function edited({ text, codes }: CodedText, edits: readonly Edit[]): Substitution | undefined {
  const waiting = [...edits].sort((a, b) => b.start - a.start);
  const replaced: Span[] = [];
  let result = '';
  let plain = 0;
  for (const part of codedParts(text, codes)) {
    if (part.kind === 'tag') {
      result += part.text;
      continue;
    }
    const end = plain + part.text.length;
    let done = plain;
    for (let edit = waiting.at(-1); edit && edit.start < end; edit = waiting.at(-1)) {
      if (edit.end > end) return undefined;
      result += part.text.slice(done - plain, edit.start - plain);
      replaced.push({ start: result.length, end: result.length + edit.text.length });
      result += edit.text;
      done = edit.end;
      waiting.pop();
    }
    result += part.text.slice(done - plain);
    plain = end;
  }
  return { text: result, replaced };
}
