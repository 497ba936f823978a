import {
  codedParts,
  type BlockType,
  type CodedText,
  type Locale,
  type ReleaseKind,
  type SourceFormat,
} from '@triptych/domain';
import { verbatimText } from './verbatim-text.js';

/** One sentence of a version with the codes of its source, and the white space that follows. */
export interface VersionSegment extends Required<CodedText> {
  /** In a source with markup a line feed is a line break that its reader sees. */
  readonly whitespaceAfter: string;
}

/** One included block of an assembled language version. */
export interface VersionBlock {
  readonly type: BlockType;
  /** What stood before the text in the submitted source: a bullet, white space, markup. */
  readonly prefix: string;
  /** What a reader sees before the text: `• `, `3. `; empty when there is nothing. */
  readonly marker: string;
  readonly segments: readonly VersionSegment[];
  /** What follows in the submitted source: line breaks, markup. */
  readonly separatorAfter: string;
}

/** One language of a release, assembled, with its blocks in order. */
export interface LanguageVersion {
  readonly reference: string;
  readonly locale: Locale;
  readonly kind: ReleaseKind;
  /** The format in which the release was submitted. */
  readonly format: SourceFormat;
  /** ISO 8601 date or date-time (its UTC day is shown); null when it is not known yet. */
  readonly date: string | null;
  readonly blocks: readonly VersionBlock[];
}

/** The text of a block as a reader sees it, without its codes. */
export function versionBlockText({ segments }: Pick<VersionBlock, 'segments'>): string {
  return segments.map((segment) => segmentText(segment) + segment.whitespaceAfter).join('');
}

function segmentText({ text, codes }: VersionSegment): string {
  return codedParts(text, codes)
    .map((part) => {
      if (part.kind === 'text') return part.text;
      if (part.end !== 'single') return '';
      return part.code.type === 'break' ? '\n' : part.code.type === 'verbatim' ? verbatimText(part.code) : '';
    })
    .join('');
}
