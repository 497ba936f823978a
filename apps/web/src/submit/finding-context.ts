import type { ReleasePreview } from '@triptych/contracts';

/** The words of a finding with what stands around them. */
export interface FindingContext {
  readonly before: string;
  readonly words: string;
  readonly after: string;
  /** True when a whole line, or more than can be shown, is meant: there is nothing to tell it apart from. */
  readonly isWhole: boolean;
}

/** Characters on each side: enough to know the place by. */
const AROUND = 28;
/** The longest words that are shown whole. */
const LONGEST = 90;

/** What is shown of a finding's place. The text of a line is cut between words. */
export function contextOf(text: string, { span }: Pick<ReleasePreview['findings'][number], 'span'>): FindingContext {
  if (!span) return { before: '', words: cutAfter(text, LONGEST), after: '', isWhole: true };
  const words = text.slice(span.start, span.end);
  if (words.length > LONGEST) return { before: '', words: cutAfter(words, LONGEST), after: '', isWhole: true };
  return {
    before: cutBefore(text.slice(0, span.start), AROUND),
    words,
    after: cutAfter(text.slice(span.end), AROUND),
    isWhole: false,
  };
}

function cutAfter(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  const word = cut.lastIndexOf(' ');
  return `${(word > length / 2 ? cut.slice(0, word) : cut).trimEnd()}…`;
}

function cutBefore(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(-length);
  const word = cut.indexOf(' ');
  return `…${word >= 0 && word < length / 2 ? cut.slice(word + 1) : cut}`;
}
