import type { BlockType, Locale, SourceFinding } from '@triptych/domain';

/** The rules for a submitted text. An id is public: clients translate it, stored findings carry it. */
export type SourceCheckId =
  | 'replacement-character'
  | 'mojibake'
  | 'quotation-unbalanced'
  | 'acronym-initials'
  | 'acronym-undefined'
  | 'date-ambiguous'
  | 'date-yearless'
  | 'relative-date'
  | 'quotation-original'
  | 'missing-dateline'
  | 'missing-contact'
  | 'missing-boilerplate'
  | 'navigation-residue'
  | 'informal-abbreviation'
  | 'acronym-repeated'
  | 'acronym-unused'
  | 'sentence-long'
  | 'list-end'
  | 'dateline-hyphen'
  | 'capital-accents'
  | 'phone-label'
  | 'apostrophe-straight'
  | 'french-spacing'
  | 'doubled-space'
  | 'control-characters'
  | 'nfc'
  | 'left-out-lines';

/** One block of a submitted text, as a reader sees it: without marker, markup and tags. */
export interface ReleaseBlock {
  readonly type: BlockType;
  readonly included: boolean;
  readonly text: string;
}

/** A submitted text, as a source check sees it. */
export interface CheckedRelease {
  readonly blocks: readonly ReleaseBlock[];
  readonly locale: Locale;
}

/** One rule for submitted texts. It informs; a person decides. */
export interface SourceCheck {
  readonly id: SourceCheckId;
  /** Every finding carries the check's own id. Spans are in the text of their block. */
  run(release: CheckedRelease): SourceFinding[];
}
