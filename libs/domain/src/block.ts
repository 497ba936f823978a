/** What a block of a release is for. `chrome` is page furniture: menus, labels, share buttons. */
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
  'by-hand',
] as const;
export type ExclusionReason = (typeof EXCLUSION_REASONS)[number];

/**
 * One sentence or heading and the white space that follows it inside its block.
 * `text` and `whitespaceAfter` are exact slices of the submitted text.
 */
export interface SourceSegment {
  readonly text: string;
  readonly whitespaceAfter: string;
}

/**
 * One block of a submitted text.
 * `prefix + segments (text + whitespaceAfter) + separatorAfter` is the exact slice of the submitted text,
 * and the slices of all blocks, joined in order, are the submitted text.
 */
export interface SourceBlock {
  readonly type: BlockType;
  readonly included: boolean;
  /** Null for an included block. */
  readonly reason: ExclusionReason | null;
  /** What stands before the text and is kept as it is: a bullet, leading white space. */
  readonly prefix: string;
  readonly segments: readonly SourceSegment[];
  /** The line break or breaks up to the next block. */
  readonly separatorAfter: string;
}

/** The text of a block without its prefix and separator. */
export function blockText(block: Pick<SourceBlock, 'segments'>): string {
  return block.segments.map(({ text, whitespaceAfter }) => text + whitespaceAfter).join('');
}

/** The exact slice of the submitted text that a block stands for. */
export function blockSource(block: SourceBlock): string {
  return block.prefix + blockText(block) + block.separatorAfter;
}
