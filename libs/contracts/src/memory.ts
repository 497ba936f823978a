import { MATCH_PENALTY_KINDS, MEMORY_ORIGINS } from '@triptych/domain';
import { z } from 'zod';
import { inlineCode, instant, locale, matchType } from './values.js';

export const codedText = z.object({ text: z.string(), codes: z.array(inlineCode) }).meta({ id: 'CodedText' });
/** A stretch of a text, in UTF-16 units. */
export const span = z.object({ start: z.int(), end: z.int() }).meta({ id: 'Span' });
export const memoryOrigin = z.enum(MEMORY_ORIGINS).meta({ id: 'MemoryOrigin' });
export const matchPenalty = z.enum(MATCH_PENALTY_KINDS).meta({ id: 'MatchPenalty' });

/** A unit of the memory beside a segment, and what it proposes. */
export const match = z
  .object({
    unitId: z.int(),
    type: matchType,
    /** 100 only for identical texts. */
    rate: z.int(),
    /** Points lost besides those for other words. */
    penalties: z.array(z.object({ kind: matchPenalty, points: z.int() })),
    /** The same words in another order. */
    sameWords: z.boolean(),
    source: codedText,
    target: codedText,
    /** The target with the numbers, dates and names of the segment, where they alone differ. */
    proposal: z.object({ text: z.string(), replaced: z.array(span) }).nullable(),
    origin: memoryOrigin,
    releaseId: z.string().nullable(),
    /** Of the release; the name of the file for what was imported or aligned. */
    reference: z.string(),
    approvedAt: instant,
    approvedBy: z.string(),
    uses: z.int(),
  })
  .meta({ id: 'Match' });
export const matchList = z.object({ items: z.array(match) }).meta({ id: 'MatchList' });
export type Match = z.infer<typeof match>;

export const lookupQuery = z.object({
  source: locale,
  target: locale,
  /** A sentence: an address has no room for much more. */
  q: z.string().min(1).max(1500),
  /** The lowest rate; without it 70, and where nothing reaches that 60, then 50. */
  threshold: z.coerce.number().int().min(50).max(100).optional(),
});
