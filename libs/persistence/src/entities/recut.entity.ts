import { RECUT_KINDS, type RecutRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const RecutEntity = new EntitySchema<RecutRecord>({
  name: 'recut',
  columns: {
    id: primary('recut'),
    releaseId: text,
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
  indices: [{ name: 'recut_release_index', columns: ['releaseId', 'at', 'id'] }],
});
