import { BLOCK_TYPES, LOCALES } from '@triptych/domain';
import { z } from 'zod';
import { handedIn, onlyOneSource } from './submission.js';
import { instant, personName } from './values.js';

export const newAlignment = z.strictObject({ name: z.string().trim().min(1).max(200) });

/** One version of a past release: `content` in a JSON body, or `file` in a multipart one. */
export const alignmentVersion = z.strictObject(handedIn).superRefine(onlyOneSource);

const run = z.strictObject({ start: z.int().min(0), end: z.int().min(0) });
/** Sentences that say the same, by language as a run of indices. */
export const alignedRow = z
  .strictObject({
    runs: z.partialRecord(z.enum(LOCALES), run),
    /** 0 to 1; 1 for what a person put together. */
    confidence: z.number().min(0).max(1),
    /** Only confirmed rows enter the memory. */
    state: z.enum(['proposed', 'confirmed', 'left-out']),
  })
  .meta({ id: 'AlignedRow' });
export type AlignedRow = z.infer<typeof alignedRow>;

/** Every sentence of every version, once and in order. */
export const alignedRows = z.strictObject({ rows: z.array(alignedRow).max(10_000) });

const head = {
  id: z.string(),
  name: z.string(),
  /** Raised by every change; the value of `If-Match`. */
  revision: z.int(),
  at: instant,
  by: personName,
  keptAt: instant.nullable(),
};

export const memoryAlignment = z
  .object({
    ...head,
    versions: z.partialRecord(
      z.enum(LOCALES),
      z.object({
        name: z.string(),
        segments: z.array(z.object({ text: z.string(), block: z.int(), type: z.enum(BLOCK_TYPES) })),
      }),
    ),
    rows: z.array(alignedRow),
  })
  .meta({ id: 'MemoryAlignment' });
export type MemoryAlignment = z.infer<typeof memoryAlignment>;

/** The newest first. */
export const memoryAlignmentList = z.object({ items: z.array(z.object(head)) }).meta({ id: 'MemoryAlignmentList' });

/** How many confirmed rows became what. */
export const keptAlignment = z
  .object({ added: z.int(), variants: z.int(), merged: z.int(), unchanged: z.int(), leftOut: z.int() })
  .meta({ id: 'KeptAlignment' });
