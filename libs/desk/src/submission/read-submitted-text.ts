import { segmentDocument } from '@triptych/segmentation';
import { DomainError, forbiddenCharacter, type Locale, type SourceBlock } from '@triptych/domain';

/** The longest release the desk takes, in UTF-16 units: about a hundred pages. */
export const MAX_CONTENT_LENGTH = 300_000;
/** The most segments of a release. */
export const MAX_SEGMENTS = 5_000;

export interface SubmittedText {
  readonly sourceLocale: Locale;
  readonly confidence: 'high' | 'medium' | 'low';
  readonly blocks: readonly SourceBlock[];
}

/**
 * Cuts a submitted text into blocks and segments.
 * @param sourceLocale as named by the officer; otherwise it is detected, French when nothing tells
 * @throws DomainError `empty_text`, `text_too_long`, `invalid_text`
 */
export function readSubmittedText(content: string, sourceLocale?: Locale): SubmittedText {
  if (content.trim() === '') throw new DomainError('empty_text', { pointer: '/content' });
  if (content.length > MAX_CONTENT_LENGTH) {
    throw new DomainError('text_too_long', { limit: MAX_CONTENT_LENGTH, length: content.length });
  }
  const forbidden = forbiddenCharacter(content);
  if (forbidden) throw new DomainError('invalid_text', { pointer: '/content', ...forbidden });
  const { locale, blocks, confidence } = segmentDocument(content, sourceLocale);
  const segments = blocks.reduce((sum, block) => sum + block.segments.length, 0);
  if (segments > MAX_SEGMENTS) throw new DomainError('text_too_long', { limit: MAX_SEGMENTS, segments });
  return { sourceLocale: locale, confidence, blocks };
}

/**
 * Applies the officer's own choice of blocks to leave out (positions from 0); without one the proposal holds.
 * @throws DomainError `nothing_included`, `invalid_body` for a position that does not exist
 */
export function chooseBlocks(blocks: readonly SourceBlock[], exclude?: readonly number[]): SourceBlock[] {
  const outside = exclude?.find((position) => position >= blocks.length);
  if (outside !== undefined) {
    throw new DomainError('invalid_body', {
      errors: [{ pointer: '/exclude', detail: `${outside} ≥ ${blocks.length}` }],
    });
  }
  const excluded = exclude && new Set(exclude);
  const chosen = blocks.map((block, position) => (excluded ? withInclusion(block, !excluded.has(position)) : block));
  if (!chosen.some(({ included }) => included)) throw new DomainError('nothing_included');
  return chosen;
}

/** The block included or excluded. A restored menu line becomes a paragraph. */
export function withInclusion<B extends Pick<SourceBlock, 'type' | 'included' | 'reason'>>(
  block: B,
  included: boolean,
): B {
  if (included === block.included) return block;
  return included
    ? { ...block, included, reason: null, type: block.type === 'chrome' ? 'paragraph' : block.type }
    : { ...block, included, reason: 'by-hand' };
}
