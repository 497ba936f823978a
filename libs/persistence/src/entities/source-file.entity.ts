import type { SourceFileRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { primary, text } from './columns.js';

/** How a database calls a column of bytes. */
export type BytesColumn = 'blob' | 'bytea';

/** The table of uploaded files, by the database's word for bytes: the only one of which the databases need two. */
export const SourceFileEntity = { blob: withBytesAs('blob'), bytea: withBytesAs('bytea') } as const satisfies Record<
  BytesColumn,
  EntitySchema<SourceFileRecord>
>;

function withBytesAs(type: BytesColumn): EntitySchema<SourceFileRecord> {
  return new EntitySchema<SourceFileRecord>({
    name: 'source_file',
    columns: {
      releaseId: primary('source_file'),
      number: primary('source_file', 'integer'),
      name: text,
      mediaType: text,
      bytes: { type },
      digest: text,
    },
    foreignKeys: [
      {
        name: 'source_file_revision_fk',
        target: 'source_revision',
        columnNames: ['releaseId', 'number'],
        referencedColumnNames: ['releaseId', 'number'],
      },
    ],
  });
}
