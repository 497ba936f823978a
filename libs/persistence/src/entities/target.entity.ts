import { LOCALES, MATCH_TYPES, ORIGINS, TARGET_STATES } from '@triptych/domain';
import type { TargetRecord, TargetRevisionRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { boolean, integer, json, optionalInteger, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const TargetEntity = new EntitySchema<TargetRecord>({
  name: 'target',
  columns: {
    id: primary('target'),
    releaseId: text,
    segmentId: text,
    locale: text,
    chunkId: text,
    text: optionalText,
    state: text,
    origin: optionalText,
    engine: optionalText,
    matchRate: optionalInteger,
    matchType: optionalText,
    revision: integer,
    awaitsDraft: boolean,
    findings: json,
    confirmedBy: optionalText,
    acceptedBy: optionalText,
    acceptedDigest: optionalText,
    returnReason: optionalText,
    returnedBy: optionalText,
  },
  uniques: [{ name: 'target_segment_locale_unique', columns: ['segmentId', 'locale'] }],
  checks: [
    oneOf('target', 'state', TARGET_STATES),
    oneOf('target', 'locale', LOCALES),
    oneOf('target', 'origin', ORIGINS),
    oneOf('target', 'match_type', MATCH_TYPES),
    {
      name: 'target_four_eyes',
      expression: `"accepted_by" IS NULL OR "accepted_by" <> "confirmed_by"`,
    },
    {
      name: 'target_confirmed_by_somebody',
      expression: `"state" = 'initial' OR ("confirmed_by" IS NOT NULL AND "text" IS NOT NULL)`,
    },
    {
      name: 'target_accepted_by_somebody',
      expression: `"state" IN ('initial', 'translated') OR ("accepted_by" IS NOT NULL AND "accepted_digest" IS NOT NULL)`,
    },
  ],
  foreignKeys: [
    refersTo('target', 'releaseId', 'release'),
    refersTo('target', 'segmentId', 'segment'),
    refersTo('target', 'chunkId', 'chunk'),
    refersTo('target', 'confirmedBy', 'person'),
    refersTo('target', 'acceptedBy', 'person'),
    refersTo('target', 'returnedBy', 'person'),
  ],
  indices: [
    { name: 'target_release_locale_index', columns: ['releaseId', 'locale'] },
    { name: 'target_chunk_index', columns: ['chunkId'] },
  ],
});

export const TargetRevisionEntity = new EntitySchema<TargetRevisionRecord>({
  name: 'target_revision',
  columns: {
    targetId: primary('target_revision'),
    revision: primary('target_revision', 'integer'),
    text: optionalText,
    state: text,
    origin: optionalText,
    act: text,
    reason: optionalText,
    at: text,
    by: optionalText,
  },
  checks: [oneOf('target_revision', 'state', TARGET_STATES)],
  foreignKeys: [refersTo('target_revision', 'targetId', 'target'), refersTo('target_revision', 'by', 'person')],
});
