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
