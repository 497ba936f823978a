import type { Locale, SourceBlock } from '@triptych/domain';
import type { Confidence } from '@triptych/segmentation';

/** What an officer is told of a source that was read with a change or a doubt. */
export const SOURCE_NOTICES = [
  'unsafe-removed',
  'tracked-changes-accepted',
  'comments-left-out',
  'charset-guessed',
] as const;
export type SourceNoticeKind = (typeof SOURCE_NOTICES)[number];

export interface SourceNotice {
  readonly kind: SourceNoticeKind;
  /** How many places; absent where counting says nothing. */
  readonly count?: number;
}

/** A submitted source, read. */
export interface SourceDocument {
  /** The source as it is kept: what was submitted, without what must not be kept. The blocks joined. */
  readonly content: string;
  readonly locale: Locale;
  readonly blocks: readonly SourceBlock[];
  readonly confidence: Confidence;
  readonly notices: readonly SourceNotice[];
}
