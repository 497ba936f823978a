import type { ImportReport } from '../memory/imports/import-report.js';

/**
 * `arriving`: not all of the file is there yet; nobody but its sender knows of it. A cancelled import is over when what it
 * had brought is out of the memory.
 */
export type MemoryImportState = 'arriving' | 'waiting' | 'running' | 'done' | 'failed' | 'cancelled';

/** A file on its way into the memory, and what has become of it so far. */
export interface MemoryImportRecord {
  readonly id: string;
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal; empty while it arrives. */
  readonly digest: string;
  readonly state: MemoryImportState;
  /** True: it is read and reported on, and nothing is changed. */
  readonly dryRun: boolean;
  readonly bytes: number;
  readonly bytesRead: number;
  /** Units and faults of the file that the report knows, in the order in which the reader gives them. */
  readonly itemsRead: number;
  readonly report: ImportReport;
  /** Why it failed: a reason of the report, or `gave-up`. */
  readonly trouble: string | null;
  readonly at: string;
  /** Name of the person. */
  readonly by: string;
  readonly finishedAt: string | null;
  /** Into how many pieces the file is cut, as far as they are stored. */
  readonly pieces: number;
  /** Null while the file is needed. */
  readonly keptUntil: string | null;
  /** How often it was queued, from 1: a part of the job's key. */
  readonly attempt: number;
  /** Attempts that were begun and came to nothing. */
  readonly failures: number;
  readonly queuedAt: string;
  readonly leaseBy: string | null;
  readonly leaseUntil: string | null;
}
