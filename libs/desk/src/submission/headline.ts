import { readableText, type SourceBlock, type SourceSegment } from '@triptych/domain';

/** In characters (code points), so that none is cut in two. */
const MAX_LENGTH = 500;

/** What the board calls a release: its headline, or the first block that is included. */
export function headlineOf(
  blocks: readonly (Pick<SourceBlock, 'type' | 'included'> & {
    readonly segments: readonly Pick<SourceSegment, 'text' | 'whitespaceAfter'>[];
  })[],
): string {
  const included = blocks.filter((block) => block.included);
  const block = included.find(({ type }) => type === 'headline') ?? included[0];
  return block ? [...readableText(block)].slice(0, MAX_LENGTH).join('') : '';
}
