import { z } from 'zod';

export const finding = z
  .object({
    check: z.string(),
    severity: z.enum(['block', 'warn']),
    span: z.object({ start: z.int(), end: z.int() }).optional(),
    fix: z.string().optional(),
    params: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'Finding' });

export const sourceFinding = z
  .object({
    check: z.string(),
    /** Position of the block from 0; absent when it is about the whole release. */
    block: z.int().optional(),
    /** In the readable text of the block. */
    span: z.object({ start: z.int(), end: z.int() }).optional(),
    fix: z.string().optional(),
    params: z.record(z.string(), z.string()).optional(),
  })
  .meta({ id: 'SourceFinding' });
