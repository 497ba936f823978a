/** What an inline code means to a reader (the `subType` of XLIFF 2, in words). `other` has no meaning outside its format. */
export const CODE_TYPES = [
  'bold',
  'italic',
  'underlined',
  'struck',
  'superscript',
  'subscript',
  'link',
  'break',
  'image',
  'verbatim',
  'footnote-mark',
  'other',
] as const;
export type CodeType = (typeof CODE_TYPES)[number];

/**
 * `pc`: a pair of marks with both ends in the segment. `sc`, `ec`: one end of a pair that a cut separates from the other.
 * `ph`: a mark that stands alone (XLIFF 2.1, section 4.2.3).
 */
export const CODE_KINDS = ['pc', 'sc', 'ec', 'ph'] as const;
export type CodeKind = (typeof CODE_KINDS)[number];

/** Inline markup of a segment, kept out of its text. In the text stand `<1>…</1>`, `<1>`, `</1>` or `<1/>` for its id. */
export interface InlineCode {
  /** Unique in the segment; numbered from 1 in the order of the source. */
  readonly id: number;
  readonly kind: CodeKind;
  readonly type: CodeType;
  /** The original markup of the start (`pc`, `sc`) or of the whole (`ph`); empty for `ec`. */
  readonly start: string;
  /** The original markup of the end (`pc`, `ec`); empty otherwise. */
  readonly end: string;
  /** Where a link leads; http, https or mailto only. */
  readonly href?: string;
  /** Number of the pair in its block, the same at both ends: what joins `sc` and `ec`. */
  readonly pair?: number;
}
