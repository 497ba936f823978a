import type {
  BlockType,
  ExclusionReason,
  InlineCode,
  Locale,
  ReleaseKind,
  ReleaseState,
  SourceFormat,
  TranslationState,
  Urgency,
} from '@triptych/domain';

export interface ReleaseRecord {
  readonly id: string;
  readonly reference: string;
  readonly state: ReleaseState;
  readonly headline: string;
  readonly sourceLocale: Locale;
  readonly targetLocales: readonly Locale[];
  readonly format: SourceFormat;
  readonly kind: ReleaseKind;
  readonly urgency: Urgency;
  readonly deadline: string | null;
  readonly embargoUntil: string | null;
  readonly machineTranslation: boolean;
  /** Number of the source revision in work, from 1. */
  readonly revision: number;
  readonly segmentationVersion: string;
  readonly submittedBy: string;
  readonly submittedAt: string;
  /** Site the page came from, in lower case; null for text that was pasted or uploaded. */
  readonly host: string | null;
  /** Address of that page. */
  readonly address: string | null;
}

/** One state of the submitted source, byte for byte. */
export interface SourceRevisionRecord {
  readonly releaseId: string;
  readonly number: number;
  readonly content: string;
  readonly digest: string;
  readonly at: string;
  readonly by: string;
}

export interface BlockRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly position: number;
  readonly type: BlockType;
  readonly included: boolean;
  readonly reason: ExclusionReason | null;
  readonly prefix: string;
  /** What a reader sees before the text: `• `, `3. `; empty when there is nothing. */
  readonly marker: string;
  readonly separatorAfter: string;
}

export interface SegmentRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly blockId: string;
  /** Position in the release, from 0, over all blocks. */
  readonly position: number;
  /** What a translator sees, with the tags of the codes. */
  readonly text: string;
  readonly codes: readonly InlineCode[];
  /** The exact slice of the source; null where it is the text itself. */
  readonly markup: string | null;
  readonly whitespaceAfter: string;
  /** The exact slice that the white space stands for; null where it is the white space itself. */
  readonly spaceMarkup: string | null;
}

/** The work on one target language of a release, and who does it. */
export interface TranslationRecord {
  readonly releaseId: string;
  readonly locale: Locale;
  readonly state: TranslationState;
  readonly translatorId: string | null;
  readonly reviewerId: string | null;
  /** True once a person chose the team: the desk leaves it alone then, empty places too. */
  readonly assignedByHand: boolean;
}
