import { RECUT_KINDS, type RecutRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const RecutEntity = new EntitySchema<RecutRecord>({
  name: 'recut',
  columns: {
    id: primary('recut'),
    releaseId: text,
    number: integer,
    kind: text,
    blockId: optionalText,
    at: text,
    by: text,
    before: json,
    after: json,
    undoneAt: optionalText,
  },
  checks: [oneOf('recut', 'kind', RECUT_KINDS)],
  foreignKeys: [
    refersTo('recut', 'releaseId', 'release'),
    refersTo('recut', 'blockId', 'block'),
    refersTo('recut', 'by', 'person'),
  ],
  uniques: [{ name: 'recut_number_unique', columns: ['releaseId', 'number'] }],
});
