import type { CodedText, Locale, MemoryOrigin } from '@triptych/domain';

/** One language of a translation unit, as it was approved or imported. */
export interface MemoryText extends CodedText {
  /** Digest of the normal form of the text. */
  readonly key: string;
}

/**
 * A translation unit: the same sentence in two or three languages, which serves every direction between them. What it says
 * of its approval is that of its best occurrence: approved before anything else, then the newest.
 */
export interface MemoryUnitRecord {
  /** Never given twice. */
  readonly id: number;
  /** Place of its newest change among all changes of the memory. */
  readonly seq: number;
  readonly texts: Readonly<Partial<Record<Locale, MemoryText>>>;
  readonly origin: MemoryOrigin;
  /** The release it was approved in, while the unit is of that origin. */
  readonly releaseId: string | null;
  /** Human id of that release; the name of the file for what was imported or aligned. */
  readonly reference: string;
  readonly approvedAt: string;
  /** Name of the person, kept when the account is gone. */
  readonly approvedBy: string;
  /** How often the sentence has been used with these texts: by releases here, and by what files say. */
  readonly uses: number;
  /** What a check finds strange about it; kinds of `SUSPICIONS`. */
  readonly suspicions: readonly string[];
  /** Null while it lives. */
  readonly removedAt: string | null;
}

/** A place where a unit occurred: a segment of a release, or an entry of a file. A unit without any is removed. */
export interface MemoryOccurrenceRecord {
  /** Id of the segment; digest of the file and number of the entry. */
  readonly id: string;
  readonly unitId: number;
  readonly origin: MemoryOrigin;
  readonly releaseId: string | null;
  /** The import or alignment. */
  readonly batchId: string | null;
  readonly reference: string;
  /** Place in the release or file, from 0. */
  readonly position: number;
  /** The languages whose texts it vouches for: one that no occurrence of a unit vouches for any more goes. */
  readonly locales: readonly Locale[];
  /** By language the digest of both neighbours. */
  readonly contexts: Readonly<Partial<Record<Locale, string>>>;
  readonly uses: number;
  readonly at: string;
  /** Name of the person. */
  readonly by: string;
  /** What a file told that the memory has no place for, to be written back. */
  readonly details: unknown;
}

export const MEMORY_ACTS = ['edited', 'merged', 'removed', 'restored'] as const;

/** What a unit was before a person changed it. */
export interface MemoryRevisionRecord {
  readonly unitId: number;
  /** Of the change. */
  readonly seq: number;
  readonly act: (typeof MEMORY_ACTS)[number];
  readonly at: string;
  /** Name of the person. */
  readonly by: string;
  readonly texts: Readonly<Partial<Record<Locale, CodedText>>>;
  /** The unit that took it in, when that was the change. */
  readonly intoId: number | null;
  /** What it gave to that unit: ids of occurrences, and the languages that the other lacked. */
  readonly moved: { readonly occurrences: readonly string[]; readonly locales: readonly Locale[] } | null;
}
