import type { BlockType, Locale, SourceBlock } from '@triptych/domain';
import type { SourceLine } from './source-line.js';
import type { LineRole } from './line-role.js';
import type { Confidence } from './head-reading.js';

/** A submitted source read as a release. */
export interface SegmentedDocument {
  /** As named, or detected. */
  readonly locale: Locale;
  readonly blocks: SourceBlock[];
  readonly confidence: Confidence;
}

/** Titles are one segment each, whatever punctuation they hold. */
const NEVER_CUT: ReadonlySet<BlockType> = new Set<BlockType>([
  'label',
  'headline',
  'subheadline',
  'subheading',
  'dateline',
  'end-mark',
]);

export function isNeverCut(type: BlockType): boolean {
  return NEVER_CUT.has(type);
}

/** A bullet is no text to translate; a dash that opens a line of dialogue is. */
export function keepsMarkerApart(line: SourceLine, { type }: LineRole): boolean {
  if (line.marker === '' || type === 'end-mark') return false;
  return !line.isDash || type === 'list-item' || type === 'chrome';
}

/** A source with nothing to read in it, kept as one excluded block without segments; no block for the empty source. */
export function blankDocument(source: string, locale: Locale): SegmentedDocument {
  const block: SourceBlock = {
    type: 'chrome',
    included: false,
    reason: 'before-headline',
    prefix: source,
    segments: [],
    separatorAfter: '',
  };
  return { locale, blocks: source === '' ? [] : [block], confidence: 'low' };
}
