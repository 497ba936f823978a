import { codedParts, codeKinds, withoutCodes, type CodedText, type InlineCode, type Span } from '@triptych/domain';
import type { Match } from '../api/targets.js';

/** What a match puts into the field of a sentence. */
export interface MatchText extends CodedText {
  /** What was adapted to the sentence: stretches of `text`, in order. */
  readonly replaced: readonly Span[];
  /** True when tags were left out because the sentence has other codes. */
  readonly isStripped: boolean;
}

/**
 * The text that a match proposes for a sentence with these codes: adapted where that was possible. Its tags are those of
 * the sentence, or it has none: a tag of another sentence would be wrong here, or stand there as letters.
 */
export function matchText(
  { target, proposal }: Pick<Match, 'target' | 'proposal'>,
  codes: readonly InlineCode[],
): MatchText {
  const { text, replaced } = proposal ?? { text: target.text, replaced: [] };
  if (codeKinds(target.codes) === codeKinds(codes)) return { text, codes, replaced, isStripped: false };
  const tags = tagSpans({ text, codes: target.codes });
  const plain = (place: number): number =>
    tags.reduce((left, { start, end }) => (end <= place ? left - (end - start) : left), place);
  return {
    text: withoutCodes(text, target.codes),
    codes: [],
    replaced: replaced.map(({ start, end }) => ({ start: plain(start), end: plain(end) })),
    isStripped: tags.length > 0,
  };
}

function tagSpans({ text, codes }: CodedText): Span[] {
  let end = 0;
  return codedParts(text, codes).flatMap((part) => {
    const start = end;
    end += part.text.length;
    return part.kind === 'tag' ? [{ start, end }] : [];
  });
}
