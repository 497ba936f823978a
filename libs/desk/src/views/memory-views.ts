import type { Locale, MemoryOrigin } from '@triptych/domain';
import type { MemoryOccurrenceRecord, MemoryRevisionRecord, MemoryUnitRecord } from '../records/memory-unit.js';
import type { Page } from './release-views.js';

/** Which units are meant; everything given must hold. */
export interface MemoryUnitFilter {
  /** A phrase in one of the languages, as in a concordance. */
  readonly q?: string | undefined;
  /** The language of `q`; any when it is not given. */
  readonly locale?: Locale | undefined;
  readonly origin?: MemoryOrigin | undefined;
  /** Human id of a release, or the name of a file, in which the unit occurred. */
  readonly reference?: string | undefined;
  /** The import or alignment it came with. */
  readonly batch?: string | undefined;
  /** A kind of suspicion; `any`: all suspicious units. */
  readonly suspicion?: string | undefined;
  /** The first and the last day of its approval: `2026-07-31`, in UTC. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

export interface MemoryUnitQuery extends MemoryUnitFilter {
  /** Those that were removed, instead of those that live. */
  readonly removed: boolean;
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface MemoryUnitDetailView {
  readonly unit: MemoryUnitRecord;
  /** The newest fifty. */
  readonly occurrences: readonly MemoryOccurrenceRecord[];
  /** Oldest first. */
  readonly history: readonly MemoryRevisionRecord[];
  /** Living units that share a text with this one and differ in another, the newest approved first; fifty at most. */
  readonly variants: readonly MemoryUnitRecord[];
}

export interface MemoryStatisticsView {
  readonly units: number;
  readonly removed: number;
  readonly uses: number;
  /** Living units by the languages they have: `fr-en`, `fr-es`, `en-es`, `fr-en-es`. */
  readonly languages: Readonly<Record<string, number>>;
  readonly origins: Readonly<Partial<Record<MemoryOrigin, number>>>;
  /** Living units by what is suspicious about them. */
  readonly suspicions: Readonly<Record<string, number>>;
  /** Releases and files that units come from. */
  readonly releases: number;
  readonly files: number;
  /** When the newest living unit was approved. */
  readonly newest: string | null;
}

/** What people see of the memory when they look after it. Reads committed rows only and needs no unit of work. */
export abstract class MemoryViews {
  /** The newest approval first. @throws DomainError `invalid_query` for a cursor that is not ours */
  abstract list(query: MemoryUnitQuery): Promise<Page<MemoryUnitRecord>>;
  abstract unit(id: number): Promise<MemoryUnitRecord | undefined>;
  abstract detail(id: number): Promise<MemoryUnitDetailView | undefined>;
  abstract statistics(): Promise<MemoryStatisticsView>;
}
