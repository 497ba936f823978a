import type { Locale } from '@triptych/domain';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import type { MemoryUnitFilter } from '../views/memory-views.js';

/** Which units are written to a file: they have a text in each of the languages. */
export interface MemoryExportFilter extends MemoryUnitFilter {
  readonly languages: readonly Locale[];
}

/** A unit with what files told of it. */
export interface ExportedUnit {
  readonly unit: MemoryUnitRecord;
  /** Of its occurrences that have any, the newest first. */
  readonly details: readonly unknown[];
}

/** The memory, to be written to a file. Reads committed rows only and needs no unit of work. */
export abstract class MemoryExports {
  /** Living units by their ids, those behind `after`, at most so many: fewer only at the end. */
  abstract page(filter: MemoryExportFilter, after: number, most: number): Promise<ExportedUnit[]>;
}
