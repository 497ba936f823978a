import { LOCALES } from '@triptych/domain';
import { z } from 'zod';
import { codedText, memoryOrigin, span } from './memory.js';
import { instant, locale, pageOf, pageQuery } from './values.js';

const ids = z.coerce.number().int().min(1);
const day = z.iso.date();

/** What a check finds strange about a unit, and in which languages. */
export const suspicion = z.object({ kind: z.string(), locales: z.array(locale) }).meta({ id: 'Suspicion' });

/** A translation unit: the same sentence in two or three languages. */
export const memoryUnit = z
  .object({
    id: z.int(),
    /** Raised by every change; the value of `If-Match`. */
    revision: z.int(),
    texts: z.partialRecord(locale, codedText),
    origin: memoryOrigin,
    releaseId: z.string().nullable(),
    /** Of the release; the name of the file for what was imported or aligned. */
    reference: z.string(),
    approvedAt: instant,
    approvedBy: z.string(),
    uses: z.int(),
    suspicions: z.array(suspicion),
    removedAt: instant.nullable(),
  })
  .meta({ id: 'MemoryUnit' });
export type MemoryUnit = z.infer<typeof memoryUnit>;

/** Which units are meant; everything given must hold. */
const unitFilter = {
  /** A phrase in one of the languages, as in a concordance. */
  q: z.string().max(500).optional(),
  /** The language of `q`; any when it is not given. */
  locale: locale.optional(),
  origin: memoryOrigin.optional(),
  /** Human id of a release, or the name of a file. */
  reference: z.string().max(500).optional(),
  /** The import or alignment it came with. */
  batch: z.string().max(100).optional(),
  /** A kind of suspicion; `any`: all suspicious units. */
  suspicion: z.string().max(50).optional(),
  /** Approved on this day or later, or earlier; UTC. */
  from: day.optional(),
  to: day.optional(),
};

export const memoryUnitQuery = z.object({
  ...unitFilter,
  /** Those that were removed, instead of those that live. */
  removed: z.stringbool().default(false),
  ...pageQuery.shape,
});
/** The newest approval first. */
export const memoryUnitPage = pageOf(memoryUnit).meta({ id: 'MemoryUnitPage' });

/** Where a unit occurred. */
export const memoryOccurrence = z
  .object({
    origin: memoryOrigin,
    releaseId: z.string().nullable(),
    reference: z.string(),
    /** Place in the release or file, from 1. */
    position: z.int(),
    at: instant,
    by: z.string(),
  })
  .meta({ id: 'MemoryOccurrence' });

/** What a unit was before a person changed it. */
export const memoryRevision = z
  .object({
    act: z.enum(['edited', 'merged', 'removed', 'restored']),
    at: instant,
    by: z.string(),
    texts: z.partialRecord(locale, codedText),
  })
  .meta({ id: 'MemoryRevision' });

export const memoryUnitDetail = memoryUnit
  .extend({
    /** The newest fifty. */
    occurrences: z.array(memoryOccurrence),
    /** Oldest first. */
    history: z.array(memoryRevision),
    /** Other units that share a text with this one and differ in another. */
    variants: z.array(memoryUnit),
  })
  .meta({ id: 'MemoryUnitDetail' });
export type MemoryUnitDetail = z.infer<typeof memoryUnitDetail>;

const newText = z.string().trim().min(1).max(20_000).nullable();
/** The languages that change; null takes one away. Two must be left. Tags stand for the codes that the unit has. */
export const memoryUnitChange = z.strictObject({ texts: z.partialRecord(z.enum(LOCALES), newText) });

/** Makes units one: their occurrences become those of the first, which keeps its texts and gains missing languages. */
export const memoryMerge = z.strictObject({ units: z.array(ids).min(1).max(50) });

export const concordanceQuery = z.object({
  /** The language to search in. */
  locale,
  /** The language to show beside it; both others when it is not given. */
  target: locale.optional(),
  q: z.string().min(1).max(500),
  ...pageQuery.shape,
});
export const concordanceHit = z
  .object({ unit: memoryUnit, spans: z.partialRecord(locale, z.array(span)) })
  .meta({ id: 'ConcordanceHit' });
export const concordancePage = pageOf(concordanceHit).meta({ id: 'ConcordancePage' });
export type ConcordanceHit = z.infer<typeof concordanceHit>;

export const memoryStatistics = z
  .object({
    units: z.int(),
    removed: z.int(),
    uses: z.int(),
    /** Living units by the languages they have: `fr-en`, `fr-es`, `en-es`, `fr-en-es`. */
    languages: z.record(z.string(), z.int()),
    origins: z.partialRecord(memoryOrigin, z.int()),
    suspicions: z.record(z.string(), z.int()),
    /** Releases and files that units come from. */
    releases: z.int(),
    files: z.int(),
    newest: instant.nullable(),
  })
  .meta({ id: 'MemoryStatistics' });
export type MemoryStatistics = z.infer<typeof memoryStatistics>;

const points = z.int().min(0).max(50).exactOptional();
/** Points that matches lose for their circumstances; none where nothing is said. */
export const matchPolicy = z
  .strictObject({
    unreviewed: points,
    'machine-translated': points,
    'other-memory': points,
    'several-targets': points,
    age: z.strictObject({ points: z.int().min(0).max(50), afterDays: z.int().min(1).max(36_500) }).exactOptional(),
  })
  .meta({ id: 'MatchPolicy' });
export type MatchPolicyBody = z.infer<typeof matchPolicy>;

export const memoryExportQuery = z.object({ ...unitFilter, source: locale.optional(), target: locale.optional() });
