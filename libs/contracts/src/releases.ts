import { z } from 'zod';
import {
  blockType,
  instant,
  locale,
  mark,
  pageOf,
  pageQuery,
  personName,
  releaseKind,
  releaseState,
  sourceFormat,
  translationState,
  urgency,
} from './values.js';

/** What the desk can do for drafts of one translation. */
export const drafting = z
  .object({
    done: z.int(),
    total: z.int(),
    /** The engine that drafts this pair; null when only the memory does. */
    engine: z.string().nullable(),
    /** Set when drafting stopped and a person should know why. */
    trouble: z.enum(['engine-refused', 'engine-unavailable', 'failed']).nullable(),
  })
  .meta({ id: 'Drafting' });

export const translation = z
  .object({
    locale,
    state: translationState,
    /** One mark per segment, in order: the strip. */
    strip: z.array(mark),
    counts: z.object({
      total: z.int(),
      initial: z.int(),
      translated: z.int(),
      reviewed: z.int(),
      final: z.int(),
    }),
    /** Share of source words covered by the memory, 0 to 100. */
    leverage: z.number(),
    drafting,
    translator: personName.nullable(),
    reviewer: personName.nullable(),
  })
  .meta({ id: 'Translation' });
export type Translation = z.infer<typeof translation>;

export const version = z
  .object({
    locale,
    number: z.int(),
    hash: z.string(),
    approvedAt: instant,
    approvedBy: personName,
    /** From when it is public; null while it is not published. */
    publishedAt: instant.nullable(),
  })
  .meta({ id: 'Version' });
export type Version = z.infer<typeof version>;

export const releaseSummary = z
  .object({
    id: z.string(),
    reference: z.string(),
    state: releaseState,
    headline: z.string(),
    sourceLocale: locale,
    targetLocales: z.array(locale),
    kind: releaseKind,
    urgency,
    deadline: instant.nullable(),
    embargoUntil: instant.nullable(),
    submittedAt: instant,
    submittedBy: personName,
    translations: z.array(translation),
  })
  .meta({ id: 'ReleaseSummary' });
export type ReleaseSummary = z.infer<typeof releaseSummary>;

export const release = releaseSummary
  .extend({
    format: sourceFormat,
    machineTranslation: z.boolean(),
    revision: z.int(),
    segmentationVersion: z.string(),
    /** The web site that the page came from; null for what was pasted or uploaded. */
    host: z.string().nullable(),
    /** Its address. */
    address: z.string().nullable(),
    /** The change of sentence borders that can be taken back now. */
    lastRecut: z.object({ kind: z.enum(['split', 'merge', 'resegmentation']), at: instant, by: personName }).nullable(),
    versions: z.array(version),
  })
  .meta({ id: 'Release' });
export type Release = z.infer<typeof release>;

export const boardQuery = pageQuery.extend({
  state: releaseState.optional(),
  locale: locale.optional(),
  q: z.string().max(200).optional(),
});
export const releasePage = pageOf(releaseSummary).meta({ id: 'ReleasePage' });

/** What a person corrects about a block. A restored line becomes a paragraph unless she says what it is. */
export const blockChange = z.strictObject({ included: z.boolean().optional(), type: blockType.optional() });

/** Null takes a person off; an absent field leaves the assignment as it is. */
export const assignment = z.strictObject({
  translatorId: z.string().nullable().optional(),
  reviewerId: z.string().nullable().optional(),
});

export const releaseEvent = z
  .object({
    id: z.string(),
    at: instant,
    by: personName.nullable(),
    type: z.string(),
    details: z.record(z.string(), z.string()),
  })
  .meta({ id: 'ReleaseEvent' });
export const releaseEventPage = pageOf(releaseEvent).meta({ id: 'ReleaseEventPage' });

/** A translation that waits for the person who asks. */
export const workItem = z
  .object({
    release: releaseSummary,
    locale,
    role: z.enum(['translator', 'reviewer']),
    /** Segments that wait for this person. */
    open: z.int(),
  })
  .meta({ id: 'WorkItem' });
export const workList = z.object({ items: z.array(workItem) }).meta({ id: 'WorkList' });
