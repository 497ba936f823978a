import type {
  BlockType,
  ExclusionReason,
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
  readonly separatorAfter: string;
}

export interface SegmentRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly blockId: string;
  /** Position in the release, from 0, over all blocks. */
  readonly position: number;
  readonly text: string;
  readonly whitespaceAfter: string;
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
