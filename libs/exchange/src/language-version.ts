import type { BlockType, Locale, ReleaseKind } from '@triptych/domain';

/** One included block of an assembled language version. */
export interface VersionBlock {
  readonly type: BlockType;
  /** What stood before the text in the submitted source: a bullet, white space. */
  readonly prefix: string;
  readonly text: string;
  /** The line break or breaks that follow. */
  readonly separatorAfter: string;
}

/** One language of a release, assembled, with its blocks in order. */
export interface LanguageVersion {
  readonly reference: string;
  readonly locale: Locale;
  readonly kind: ReleaseKind;
  /** ISO 8601 date or date-time (its UTC day is shown); null when it is not known yet. */
  readonly date: string | null;
  readonly blocks: readonly VersionBlock[];
}
