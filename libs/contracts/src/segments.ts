import { z } from 'zod';
import { finding } from './finding.js';
import {
  blockType,
  exclusionReason,
  inlineCode,
  instant,
  locale,
  matchType,
  origin,
  personName,
  targetState,
} from './values.js';

export const target = z
  .object({
    /** Null while there is neither draft nor translation. */
    text: z.string().nullable(),
    state: targetState,
    origin: origin.nullable(),
    /** Name of the engine when the origin is `mt`. */
    engine: z.string().nullable(),
    matchRate: z.int().nullable(),
    matchType: matchType.nullable(),
    revision: z.int(),
    findings: z.array(finding),
    confirmedBy: personName.nullable(),
    acceptedBy: personName.nullable(),
    /** Why it was sent back, until somebody confirms it again. */
    returned: z.object({ reason: z.string(), by: personName }).nullable(),
    /** True while the drafting job has not looked at it. */
    awaitsDraft: z.boolean(),
  })
  .meta({ id: 'Target' });
export type Target = z.infer<typeof target>;

export const segment = z
  .object({
    id: z.string(),
    position: z.int(),
    source: z.object({ text: z.string(), codes: z.array(inlineCode) }),
    targets: z.partialRecord(locale, target),
  })
  .meta({ id: 'Segment' });
export type Segment = z.infer<typeof segment>;

export const block = z
  .object({
    id: z.string(),
    type: blockType,
    included: z.boolean(),
    reason: exclusionReason.nullable(),
    /** What a reader sees before the text: a bullet, a number. */
    prefix: z.string(),
    segments: z.array(segment),
  })
  .meta({ id: 'Block' });
export type Block = z.infer<typeof block>;

export const segmentsQuery = z.object({ locale: locale.optional() });
export const segmentList = z.object({ blocks: z.array(block) }).meta({ id: 'SegmentList' });
export type SegmentList = z.infer<typeof segmentList>;

export const targetChange = z.strictObject({ text: z.string(), confirm: z.boolean().default(false) });

export const verdict = z.discriminatedUnion('verdict', [
  z.strictObject({ verdict: z.literal('accept') }),
  z.strictObject({ verdict: z.literal('return'), reason: z.string().trim().min(1).max(2000) }),
]);

export const targetRevision = z
  .object({
    revision: z.int(),
    text: z.string().nullable(),
    state: targetState,
    origin: origin.nullable(),
    act: z.enum(['draft', 'save', 'confirm', 'accept', 'return', 'finalize', 'recut', 'repeat']),
    reason: z.string().nullable(),
    at: instant,
    by: personName.nullable(),
  })
  .meta({ id: 'TargetRevision' });
export const targetHistory = z.object({ items: z.array(targetRevision) }).meta({ id: 'TargetHistory' });

/** Another place of the release where the same sentence stands. */
export const repetition = z
  .object({
    segmentId: z.string(),
    position: z.int(),
    state: targetState,
    /** True where the confirmed text of the sentence would be written: nobody has written, confirmed or accepted one. */
    isOpen: z.boolean(),
  })
  .meta({ id: 'Repetition' });
/** In the order of the release; none is open until the sentence is confirmed. */
export const repetitionList = z
  .object({ items: z.array(repetition), openCount: z.int() })
  .meta({ id: 'RepetitionList' });
export const repetitionResult = z.object({ filled: z.int() }).meta({ id: 'RepetitionResult' });

/** Where to cut: in UTF-16 units of the segment's source text, tags of codes included. */
export const segmentSplit = z.strictObject({ at: z.int().min(1) });

/** What a change of sentence borders did: the segments that are new, in order. */
export const recutResult = z.object({ segmentIds: z.array(z.string()) }).meta({ id: 'RecutResult' });

/** What cutting a release anew by the present rules did. */
export const resegmentationResult = z
  .object({ kept: z.int(), replaced: z.int(), segmentationVersion: z.string() })
  .meta({ id: 'ResegmentationResult' });
