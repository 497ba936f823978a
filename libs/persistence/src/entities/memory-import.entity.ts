import type { MemoryImportRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { boolean, integer, json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';
import type { BytesColumn } from './source-file.entity.js';

const STATES = ['arriving', 'waiting', 'running', 'done', 'failed', 'cancelled'];

export const MemoryImportEntity = new EntitySchema<MemoryImportRecord>({
  name: 'memory_import',
  columns: {
    id: primary('memory_import'),
    name: text,
    digest: text,
    state: text,
    dryRun: boolean,
    bytes: integer,
    bytesRead: integer,
    itemsRead: integer,
    report: json,
    trouble: optionalText,
    at: text,
    by: text,
    finishedAt: optionalText,
    pieces: integer,
    keptUntil: optionalText,
    attempt: integer,
    failures: integer,
    queuedAt: text,
    leaseBy: optionalText,
    leaseUntil: optionalText,
  },
  checks: [oneOf('memory_import', 'state', STATES)],
  indices: [
    { name: 'memory_import_at_index', columns: ['at', 'id'] },
    { name: 'memory_import_digest_index', columns: ['digest'] },
  ],
});

/** A piece of the file of an import, for any worker to read. */
export interface MemoryImportPieceRow {
  readonly importId: string;
  readonly position: number;
  readonly bytes: Uint8Array;
}

/** The table of pieces, by the database's word for bytes. */
export const MemoryImportPieceEntity = {
  blob: withBytesAs('blob'),
  bytea: withBytesAs('bytea'),
} as const satisfies Record<BytesColumn, EntitySchema<MemoryImportPieceRow>>;

function withBytesAs(type: BytesColumn): EntitySchema<MemoryImportPieceRow> {
  return new EntitySchema<MemoryImportPieceRow>({
    name: 'memory_import_piece',
    columns: {
      importId: primary('memory_import_piece'),
      position: primary('memory_import_piece', 'integer'),
      bytes: { type },
    },
    foreignKeys: [refersTo('memory_import_piece', 'importId', 'memory_import')],
  });
}
