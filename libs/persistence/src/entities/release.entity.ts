import { LOCALES, RELEASE_STATES, TRANSLATION_STATES, type InlinePart } from '@triptych/domain';
import type {
  BlockRecord,
  ReleaseRecord,
  SegmentRecord,
  SourceRevisionRecord,
  TranslationRecord,
} from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { boolean, integer, json, optionalJson, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

/** A release as it is stored. */
export interface ReleaseRow extends ReleaseRecord {
  /** Headline and reference in the form in which they are searched; never read back. */
  readonly search?: string;
}

export const ReleaseEntity = new EntitySchema<ReleaseRow>({
  name: 'release',
  columns: {
    id: primary('release'),
    reference: text,
    state: text,
    headline: text,
    sourceLocale: text,
    targetLocales: json,
    format: text,
    kind: text,
    urgency: text,
    deadline: optionalText,
    embargoUntil: optionalText,
    machineTranslation: boolean,
    revision: integer,
    segmentationVersion: text,
    submittedBy: text,
    submittedAt: text,
    host: optionalText,
    address: optionalText,
    search: { ...text, select: false },
  },
  uniques: [{ name: 'release_reference_unique', columns: ['reference'] }],
  checks: [oneOf('release', 'state', RELEASE_STATES), oneOf('release', 'source_locale', LOCALES)],
  foreignKeys: [refersTo('release', 'submittedBy', 'person')],
  indices: [
    { name: 'release_submitted_at_index', columns: ['submittedAt', 'id'] },
    { name: 'release_state_index', columns: ['state', 'submittedAt', 'id'] },
  ],
});

/** How many human ids of a year are given out. Its row is the lock under which the next one is taken. */
export interface ReleaseNumberRow {
  readonly year: number;
  readonly used: number;
}

export const ReleaseNumberEntity = new EntitySchema<ReleaseNumberRow>({
  name: 'release_number',
  columns: { year: primary('release_number', 'integer'), used: integer },
});

export const SourceRevisionEntity = new EntitySchema<SourceRevisionRecord>({
  name: 'source_revision',
  columns: {
    releaseId: primary('source_revision'),
    number: primary('source_revision', 'integer'),
    content: text,
    digest: text,
    at: text,
    by: text,
  },
  foreignKeys: [refersTo('source_revision', 'releaseId', 'release'), refersTo('source_revision', 'by', 'person')],
});

/** A block as it is stored. */
export interface BlockRow extends BlockRecord {
  /** What its segments were cut from, where that is more than their text; read only to cut it anew. */
  readonly content?: readonly InlinePart[] | null;
}

export const BlockEntity = new EntitySchema<BlockRow>({
  name: 'block',
  columns: {
    id: primary('block'),
    releaseId: text,
    position: integer,
    type: text,
    included: boolean,
    reason: optionalText,
    prefix: text,
    marker: { ...text, default: '' },
    separatorAfter: text,
    content: { ...optionalJson, select: false },
  },
  uniques: [{ name: 'block_position_unique', columns: ['releaseId', 'position'] }],
  foreignKeys: [refersTo('block', 'releaseId', 'release')],
});

/** A segment as it is stored. */
export interface SegmentRow extends SegmentRecord {
  /** Words of the source, separated by white space; counted once, read for leverage only. */
  readonly words?: number;
}

export const SegmentEntity = new EntitySchema<SegmentRow>({
  name: 'segment',
  columns: {
    id: primary('segment'),
    releaseId: text,
    blockId: text,
    position: integer,
    text,
    codes: { ...json, default: '[]' },
    markup: optionalText,
    whitespaceAfter: text,
    spaceMarkup: optionalText,
    words: { ...integer, select: false },
  },
  uniques: [{ name: 'segment_position_unique', columns: ['releaseId', 'position'] }],
  foreignKeys: [refersTo('segment', 'releaseId', 'release'), refersTo('segment', 'blockId', 'block')],
  indices: [{ name: 'segment_block_index', columns: ['blockId', 'position'] }],
});

export const TranslationEntity = new EntitySchema<TranslationRecord>({
  name: 'translation',
  columns: {
    releaseId: primary('translation'),
    locale: primary('translation'),
    state: text,
    translatorId: optionalText,
    reviewerId: optionalText,
    assignedByHand: boolean,
  },
  checks: [oneOf('translation', 'state', TRANSLATION_STATES), oneOf('translation', 'locale', LOCALES)],
  foreignKeys: [
    refersTo('translation', 'releaseId', 'release'),
    refersTo('translation', 'translatorId', 'person'),
    refersTo('translation', 'reviewerId', 'person'),
  ],
  indices: [
    { name: 'translation_state_index', columns: ['state'] },
    { name: 'translation_translator_index', columns: ['translatorId'] },
    { name: 'translation_reviewer_index', columns: ['reviewerId'] },
  ],
});
