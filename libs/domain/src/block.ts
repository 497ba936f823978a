import { withoutCodes } from './coded-text.js';
import type { InlineCode } from './inline-code.js';
import type { InlinePart } from './inline-part.js';

/**
 * What a block of a release is for. `chrome` is page furniture: menus, labels, share buttons; a `running-head` is the
 * header or footer of a word processor's pages.
 */
export const BLOCK_TYPES = [
  'label',
  'headline',
  'subheadline',
  'dateline',
  'lead',
  'paragraph',
  'subheading',
  'list-item',
  'quotation',
  'caption',
  'alt-text',
  'table-cell',
  'footnote',
  'running-head',
  'notes-to-editors',
  'boilerplate',
  'media-contact',
  'related-links',
  'end-mark',
  'chrome',
] as const;
export type BlockType = (typeof BLOCK_TYPES)[number];

/** Why a line was proposed for exclusion. Shown to the officer in her own language. */
export const EXCLUSION_REASONS = [
  'bullet-alone',
  'repeated-label',
  'glued-label',
  'menu-link',
  'short-label',
  'before-headline',
  'after-contact',
  'outside-article',
  'left-out-before',
  'by-hand',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/**
 * One sentence or heading and what follows it inside its block.
 * In a source with markup, `text` and `whitespaceAfter` are what a reader sees, with the tags of the codes in the text;
 * `markup` and `spaceMarkup` are the exact slices of the source, absent where they would be the same.
 */
export interface SourceSegment {
  readonly text: string;
  /** In the order of the text; absent when there are none. */
  readonly codes?: readonly InlineCode[];
  readonly markup?: string;
  readonly whitespaceAfter: string;
  readonly spaceMarkup?: string;
}

/**
 * One block of a submitted source.
 * `prefix`, the segments (`markup` or `text`, then `spaceMarkup` or `whitespaceAfter`) and `separatorAfter` are the exact
 * slice of the source, and the slices of all blocks, joined in order, are the source.
 */
export interface SourceBlock {
  readonly type: BlockType;
  readonly included: boolean;
  /** Null for an included block. */
  readonly reason: ExclusionReason | null;
  /** What stands before the text and is kept as it is: white space, a bullet, markup. */
  readonly prefix: string;
  /** What a reader sees before the text: `• `, `3. `. Absent when there is nothing. */
  readonly marker?: string;
  readonly segments: readonly SourceSegment[];
  /** What the segments were cut from, so that they can be cut anew; absent where it is their text and nothing else. */
  readonly content?: readonly InlinePart[];
  /** What stands between the text and the next block: line breaks, markup. */
  readonly separatorAfter: string;
}

/** The text of a block, with the tags of its codes, without its prefix and separator. */
export function blockText(block: {
  readonly segments: readonly Pick<SourceSegment, 'text' | 'whitespaceAfter'>[];
}): string {
  return block.segments.map(({ text, whitespaceAfter }) => text + whitespaceAfter).join('');
}

/** The text of a block as a reader sees it. */
export function readableText(block: Pick<SourceBlock, 'segments'>): string {
  return block.segments
    .map(({ text, codes = [], whitespaceAfter }) => withoutCodes(text, codes) + whitespaceAfter)
    .join('');
}

/** The exact slice of the source that a block stands for. */
export function blockSource(block: Pick<SourceBlock, 'prefix' | 'segments' | 'separatorAfter'>): string {
  const inside = block.segments.map(
    ({ text, markup = text, whitespaceAfter, spaceMarkup = whitespaceAfter }) => markup + spaceMarkup,
  );
  return block.prefix + inside.join('') + block.separatorAfter;
}
