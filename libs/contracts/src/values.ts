import {
  BLOCK_TYPES,
  CODE_KINDS,
  CODE_TYPES,
  LOCALES,
  MARKS,
  MATCH_TYPES,
  ORIGINS,
  RELEASE_KINDS,
  RELEASE_STATES,
  ROLES,
  SCOPES,
  SOURCE_FORMATS,
  TARGET_STATES,
  TRANSLATION_STATES,
  URGENCIES,
  EXCLUSION_REASONS,
} from '@triptych/domain';
import { z } from 'zod';

export const locale = z.enum(LOCALES).meta({ id: 'Locale' });
export const role = z.enum(ROLES).meta({ id: 'Role' });
export const scope = z.enum(SCOPES).meta({ id: 'Scope' });
export const sourceFormat = z.enum(SOURCE_FORMATS).meta({ id: 'SourceFormat' });
export const releaseKind = z.enum(RELEASE_KINDS).meta({ id: 'ReleaseKind' });
export const urgency = z.enum(URGENCIES).meta({ id: 'Urgency' });
export const releaseState = z.enum(RELEASE_STATES).meta({ id: 'ReleaseState' });
export const translationState = z.enum(TRANSLATION_STATES).meta({ id: 'TranslationState' });
export const targetState = z.enum(TARGET_STATES).meta({ id: 'TargetState' });
export const blockType = z.enum(BLOCK_TYPES).meta({ id: 'BlockType' });
export const exclusionReason = z.enum(EXCLUSION_REASONS).meta({ id: 'ExclusionReason' });
export const origin = z.enum(ORIGINS).meta({ id: 'Origin' });
export const matchType = z.enum(MATCH_TYPES).meta({ id: 'MatchType' });
export const mark = z.enum(MARKS).meta({ id: 'Mark' });

/** RFC 3339, always in UTC. */
export const instant = z.iso.datetime().meta({ id: 'Instant' });
export const languagePair = z.strictObject({ source: locale, target: locale }).meta({ id: 'LanguagePair' });
/** Somebody, as others see them. */
export const personName = z.object({ id: z.string(), name: z.string() }).meta({ id: 'PersonName' });

/** Lists: how many at most, and where to go on. */
export const pageQuery = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(500).optional(),
});

/** One page of a list; `nextCursor` is null on the last. */
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), nextCursor: z.string().nullable() });

/** Inline markup of a segment. In its text stand `<1>…</1>`, `<1>`, `</1>` or `<1/>` for the id. */
export const inlineCode = z
  .object({
    id: z.int(),
    kind: z.enum(CODE_KINDS),
    type: z.enum(CODE_TYPES),
    /** Original markup of the start, or of the whole of a `ph`. */
    start: z.string(),
    end: z.string(),
    href: z.string().exactOptional(),
    pair: z.int().exactOptional(),
  })
  .meta({ id: 'InlineCode' });
