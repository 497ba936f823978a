import { MEMORY_ACTS, type MemoryOccurrenceRecord, type MemoryRevisionRecord } from '@triptych/desk';
import { MEMORY_ORIGINS, type InlineCode, type MemoryOrigin } from '@triptych/domain';
import { EntitySchema } from 'typeorm';
import { integer, json, optionalInteger, optionalJson, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

/** A translation unit as it is stored: columns for each locale, so that each key has its own index. */
export interface MemoryUnitRow {
  readonly id: number;
  readonly seq: number;
  readonly textFr: string | null;
  readonly keyFr: string | null;
  /** Null: none. */
  readonly codesFr: readonly InlineCode[] | null;
  readonly textEn: string | null;
  readonly keyEn: string | null;
  readonly codesEn: readonly InlineCode[] | null;
  readonly textEs: string | null;
  readonly keyEs: string | null;
  readonly codesEs: readonly InlineCode[] | null;
  readonly origin: MemoryOrigin;
  readonly releaseId: string | null;
  readonly reference: string;
  readonly approvedAt: string;
  readonly approvedBy: string;
  readonly uses: number;
  /** Kinds in a row, each between spaces; empty for most. */
  readonly suspicions: string;
  readonly removedAt: string | null;
}

export const MemoryUnitEntity = new EntitySchema<MemoryUnitRow>({
  name: 'memory_unit',
  columns: {
    id: primary('memory_unit', 'integer'),
    seq: integer,
    textFr: optionalText,
    keyFr: optionalText,
    codesFr: optionalJson,
    textEn: optionalText,
    keyEn: optionalText,
    codesEn: optionalJson,
    textEs: optionalText,
    keyEs: optionalText,
    codesEs: optionalJson,
    origin: text,
    releaseId: optionalText,
    reference: text,
    approvedAt: text,
    approvedBy: text,
    uses: integer,
    suspicions: text,
    removedAt: optionalText,
  },
  checks: [oneOf('memory_unit', 'origin', MEMORY_ORIGINS)],
  indices: [
    { name: 'memory_unit_seq_index', columns: ['seq'], unique: true },
    { name: 'memory_unit_key_fr_index', columns: ['keyFr', 'keyEn'] },
    { name: 'memory_unit_key_en_index', columns: ['keyEn', 'keyEs'] },
    { name: 'memory_unit_key_es_index', columns: ['keyEs', 'keyFr'] },
    { name: 'memory_unit_approved_index', columns: ['approvedAt', 'id'] },
    { name: 'memory_unit_suspicious_index', columns: ['approvedAt', 'id'], where: `"suspicions" <> ''` },
    {
      name: 'memory_unit_origin_index',
      columns: ['origin', 'approvedAt', 'id'],
      where: `"origin" <> 'imported'`,
    },
    { name: 'memory_unit_removed_index', columns: ['approvedAt', 'id'], where: '"removed_at" IS NOT NULL' },
  ],
});

/** An occurrence as it is stored. */
export interface MemoryOccurrenceRow extends Omit<MemoryOccurrenceRecord, 'contexts' | 'locales'> {
  /** With spaces between them. */
  readonly locales: string;
  readonly contextFr: string | null;
  readonly contextEn: string | null;
  readonly contextEs: string | null;
}

export const MemoryOccurrenceEntity = new EntitySchema<MemoryOccurrenceRow>({
  name: 'memory_occurrence',
  columns: {
    id: primary('memory_occurrence'),
    unitId: integer,
    origin: text,
    releaseId: optionalText,
    batchId: optionalText,
    reference: text,
    position: integer,
    locales: text,
    contextFr: optionalText,
    contextEn: optionalText,
    contextEs: optionalText,
    uses: integer,
    at: text,
    by: text,
    details: optionalJson,
  },
  checks: [oneOf('memory_occurrence', 'origin', MEMORY_ORIGINS)],
  foreignKeys: [refersTo('memory_occurrence', 'unitId', 'memory_unit')],
  indices: [
    { name: 'memory_occurrence_unit_index', columns: ['unitId'] },
    { name: 'memory_occurrence_release_index', columns: ['releaseId'] },
    { name: 'memory_occurrence_batch_index', columns: ['batchId'] },
    { name: 'memory_occurrence_reference_index', columns: ['reference', 'unitId'] },
  ],
});

export const MemoryRevisionEntity = new EntitySchema<MemoryRevisionRecord>({
  name: 'memory_revision',
  columns: {
    unitId: primary('memory_revision', 'integer'),
    seq: primary('memory_revision', 'integer'),
    act: text,
    at: text,
    by: text,
    texts: json,
    intoId: optionalInteger,
    moved: optionalJson,
  },
  checks: [oneOf('memory_revision', 'act', MEMORY_ACTS)],
  foreignKeys: [refersTo('memory_revision', 'unitId', 'memory_unit')],
  indices: [{ name: 'memory_revision_into_index', columns: ['intoId'] }],
});

/** The number of the newest change of the memory. One row, which a writer holds until it commits: so no order is broken. */
export interface MemorySequenceRow {
  readonly id: number;
  readonly value: number;
  /** Random: tells this memory from those of other databases. */
  readonly identity: string;
}

export const MemorySequenceEntity = new EntitySchema<MemorySequenceRow>({
  name: 'memory_sequence',
  columns: { id: primary('memory_sequence', 'integer'), value: integer, identity: text },
});
