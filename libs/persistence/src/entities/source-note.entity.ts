import type { SourceNoteRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { optionalText, primary, text } from './columns.js';
import { refersTo } from './constraints.js';

export const SourceNoteEntity = new EntitySchema<SourceNoteRecord>({
  name: 'source_note',
  columns: {
    id: primary('source_note'),
    releaseId: text,
    blockId: text,
    check: optionalText,
    excerpt: text,
    text,
    at: text,
    by: text,
  },
  foreignKeys: [
    refersTo('source_note', 'releaseId', 'release'),
    refersTo('source_note', 'blockId', 'block'),
    refersTo('source_note', 'by', 'person'),
  ],
  indices: [{ name: 'source_note_release_index', columns: ['releaseId', 'at', 'id'] }],
});
