import type { InlinePart, Locale } from '@triptych/domain';
import type {
  BlockRecord,
  ReleaseRecord,
  SegmentRecord,
  SourceRevisionRecord,
  TranslationRecord,
} from '../records/release.js';

/** Everything a submission stores about its source. */
export interface Submission {
  readonly release: ReleaseRecord;
  readonly source: SourceRevisionRecord;
  readonly blocks: readonly BlockRecord[];
  /** What the segments of a block were cut from, by its id, where that is more than their text. */
  readonly contents: ReadonlyMap<string, readonly InlinePart[]>;
  readonly segments: readonly SegmentRecord[];
  readonly translations: readonly TranslationRecord[];
}

/** New segments in the place of others. */
export interface SegmentChange {
  /** Ids of segments that have no targets any more. */
  readonly remove: readonly string[];
  readonly add: readonly SegmentRecord[];
  /** New positions by id, for those segments that stay and move. */
  readonly positions: ReadonlyMap<string, number>;
}

/** Releases and their sources. Works inside a unit of work only. */
export abstract class Releases {
  /** The next free number of a year for the human id, from 1. */
  abstract nextNumber(year: number): Promise<number>;
  abstract add(submission: Submission): Promise<void>;
  /**
   * The release, held until the unit ends: every unit that changes anything of a release takes this first,
   * so that two of them cannot interleave.
   * @throws DomainError `not_found`
   */
  abstract lock(id: string): Promise<ReleaseRecord>;
  /** The release as it is now, held by nobody: for units that change nothing of it. */
  abstract find(id: string): Promise<ReleaseRecord | undefined>;
  abstract change(id: string, change: Pick<ReleaseRecord, 'state'>): Promise<void>;
  /** Gives a release another headline; it is found by that then. */
  abstract rename(release: ReleaseRecord, headline: string): Promise<void>;
  /** In order. */
  abstract blocks(id: string): Promise<BlockRecord[]>;
  /** What the segments of each block were cut from, where that is more than their text. */
  abstract contents(id: string): Promise<ReadonlyMap<string, readonly InlinePart[]>>;
  abstract changeBlock(id: string, change: Pick<BlockRecord, 'included' | 'reason' | 'type'>): Promise<void>;
  /** Notes the version of the rules that the release is cut with now. */
  abstract recutWith(id: string, segmentationVersion: string): Promise<void>;
  /** Segments of all blocks, included or not, in order. */
  abstract segments(id: string): Promise<SegmentRecord[]>;
  abstract segment(id: string): Promise<SegmentRecord | undefined>;
  /** Afterwards the positions must be 0, 1, 2 … again: anything else is a mistake of the caller and fails the unit. */
  abstract replaceSegments(releaseId: string, change: SegmentChange): Promise<void>;
  /** In panel order. */
  abstract translations(id: string): Promise<TranslationRecord[]>;
  abstract changeTranslation(
    id: string,
    locale: Locale,
    change: Partial<Omit<TranslationRecord, 'releaseId' | 'locale'>>,
  ): Promise<void>;
  /** Releases with a translation that became public meanwhile and does not say so yet. */
  abstract dueForPublication(now: Date, limit: number): Promise<string[]>;
  /** Translations in work that lack a translator or a reviewer and whose team no person has chosen. */
  abstract unrouted(limit: number): Promise<TranslationRecord[]>;
}
