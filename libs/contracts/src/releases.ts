import { z } from 'zod';
import {
  blockType,
  exclusionReason,
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

export const releaseDraft = z.strictObject({
  sourceLocale: locale.optional(),
  format: sourceFormat.default('text'),
  content: z.string(),
});

export const proposedBlock = z
  .object({
    type: blockType,
    included: z.boolean(),
    reason: exclusionReason.nullable(),
    /** The block as it was submitted, without its final line break. */
    text: z.string(),
    segments: z.array(z.object({ text: z.string() })),
  })
  .meta({ id: 'ProposedBlock' });

export const releasePreview = z
  .object({
    sourceLocale: locale,
    /** How sure the desk is of what it excluded: `high` when it saw a dateline. */
    confidence: z.enum(['high', 'medium', 'low']),
    blocks: z.array(proposedBlock),
    findings: z.array(z.never()),
  })
  .meta({ id: 'ReleasePreview' });
export type ReleasePreview = z.infer<typeof releasePreview>;

export const newRelease = z.strictObject({
  sourceLocale: locale,
  /** Each once. */
  targetLocales: z
    .array(locale)
    .min(1)
    .refine((locales) => new Set(locales).size === locales.length),
  format: sourceFormat.default('text'),
  content: z.string(),
  /** Positions, from 0, of the blocks of the preview to leave out; without it the desk's own proposal holds. */
  exclude: z.array(z.int().min(0)).optional(),
  kind: releaseKind.default('press-release'),
  deadline: instant.optional(),
  embargoUntil: instant.optional(),
  urgency: urgency.default('routine'),
  /** False: no external engine sees this text. */
  machineTranslation: z.boolean().default(true),
});
export type NewRelease = z.input<typeof newRelease>;

/** A token that the client makes up once per release it means to submit. */
export const idempotencyKey = z.string().regex(/^[\x21-\x7E]{1,255}$/);

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

export const blockChange = z.strictObject({ included: z.boolean() });

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
