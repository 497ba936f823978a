import { z } from 'zod';
import { instant } from './values.js';

export const IMPORT_STATES = ['waiting', 'running', 'done', 'failed', 'cancelled'] as const;

export const memoryImportQuery = z.object({
  /** Name of the file, shown beside its units. */
  name: z.string().trim().min(1).max(200).default('memory.tmx'),
  /** Reads and reports, and changes nothing; `POST /memory/imports/{id}/apply` imports the same file then. */
  dryRun: z.stringbool().default(false),
});

const counts = z.record(z.string(), z.int());

/** What became of the entries of a file. */
export const memoryImportReport = z.object({
  /** Entries of the file, those skipped too. */
  read: z.int(),
  added: z.int(),
  /** Entries that are one with a unit there was, or with each other. */
  merged: z.int(),
  /** Units of their own beside others with the same source. */
  variants: z.int(),
  /** Entries that an earlier import of the same file had brought. */
  unchanged: z.int(),
  /** By reason. */
  skipped: counts,
  warnings: counts,
  /** The first hundred that were skipped or read otherwise than written. */
  lines: z.array(
    z.object({
      line: z.int(),
      number: z.int().nullable(),
      severity: z.enum(['fatal', 'skipped', 'warning']),
      reason: z.string(),
      detail: z.string().nullable(),
    }),
  ),
});

/** A file on its way into the memory. */
export const memoryImport = z
  .object({
    id: z.string(),
    name: z.string(),
    state: z.enum(IMPORT_STATES),
    dryRun: z.boolean(),
    /** Of the file, and how many of them have been read. */
    bytes: z.int(),
    bytesRead: z.int(),
    report: memoryImportReport,
    /** Why it failed, as a reason of the report. */
    trouble: z.string().nullable(),
    at: instant,
    by: z.string(),
    finishedAt: instant.nullable(),
  })
  .meta({ id: 'MemoryImport' });
export type MemoryImport = z.infer<typeof memoryImport>;

/** The newest first. */
export const memoryImportList = z.object({ items: z.array(memoryImport) }).meta({ id: 'MemoryImportList' });
