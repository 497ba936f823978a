import type { Span } from '@triptych/domain';
import { isOpen, markedSpan, type AskedFinding } from './asked-findings.js';
import type { ProposedBlock } from './chosen-lines.js';

/** What is marked in a block. */
export interface PageMark {
  /** In the readable text of the block; null for the whole block. */
  readonly span: Span | null;
  readonly isShown: boolean;
}

/** Longer ones are marked only while somebody looks at them: half a page of underlines says nothing. */
const LONGEST_QUIET = 48;

/** The marks of a block: the finding that is looked at first, then quietly the open ones. */
export function marksOf(
  key: string,
  { text }: Pick<ProposedBlock, 'text'>,
  findings: readonly AskedFinding[],
  shown: string | undefined,
): PageMark[] {
  const inBlock = findings.filter(({ line }) => line?.key === key);
  const marks = inBlock.flatMap((asked): PageMark[] => {
    const { id, finding } = asked;
    const span = finding.span ? markedSpan(finding.span, text) : null;
    if (id === shown) return [{ span, isShown: true }];
    const isQuiet = isOpen(asked) && span !== null && span.end - span.start <= LONGEST_QUIET;
    return isQuiet ? [{ span, isShown: false }] : [];
  });
  return marks.sort((a, b) => Number(b.isShown) - Number(a.isShown));
}
