import { LOCALES } from '@triptych/domain';
import type { VersionRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { integer, json, optionalText, primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

export const VersionEntity = new EntitySchema<VersionRecord>({
  name: 'version',
  columns: {
    id: primary('version'),
    releaseId: text,
    locale: text,
    number: integer,
    headline: text,
    blocks: json,
    content: { ...text, default: '' },
    digest: text,
    approvedAt: text,
    approvedBy: text,
    publishedAt: optionalText,
  },
  uniques: [{ name: 'version_number_unique', columns: ['releaseId', 'locale', 'number'] }],
  checks: [oneOf('version', 'locale', LOCALES)],
  foreignKeys: [refersTo('version', 'releaseId', 'release'), refersTo('version', 'approvedBy', 'person')],
  indices: [{ name: 'version_published_at_index', columns: ['publishedAt', 'id'] }],
});
