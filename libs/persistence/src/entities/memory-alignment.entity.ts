import type { MemoryAlignmentRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, json, optionalText, primary, text } from './columns.js';
import { refersTo } from './constraints.js';

export const MemoryAlignmentEntity = new EntitySchema<MemoryAlignmentRecord>({
  name: 'memory_alignment',
  columns: {
    id: primary('memory_alignment'),
    name: text,
    revision: integer,
    versions: json,
    rows: json,
    at: text,
    by: text,
    keptAt: optionalText,
  },
  foreignKeys: [refersTo('memory_alignment', 'by', 'person')],
});
