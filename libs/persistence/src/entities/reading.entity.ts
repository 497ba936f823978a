import { LOCALES, type Locale } from '@triptych/domain';
import { ABBREVIATION_KINDS, type AbbreviationRecord } from '@triptych/desk';
import { EntitySchema } from 'typeorm';
import { primary, text } from './columns.js';
import { oneOf, refersTo } from './constraints.js';

// What a desk teaches the reading of its sources.

export const AbbreviationEntity = new EntitySchema<AbbreviationRecord>({
  name: 'abbreviation',
  columns: { id: primary('abbreviation'), locale: text, text, kind: text, at: text, by: text },
  uniques: [{ name: 'abbreviation_text_unique', columns: ['locale', 'text'] }],
  checks: [oneOf('abbreviation', 'locale', LOCALES), oneOf('abbreviation', 'kind', ABBREVIATION_KINDS)],
  foreignKeys: [refersTo('abbreviation', 'by', 'person')],
});

/** A line that people left out, and when last. */
export interface LeftOutLineRow {
  readonly host: string;
  readonly locale: Locale;
  readonly digest: string;
  readonly at: string;
}

export const LeftOutLineEntity = new EntitySchema<LeftOutLineRow>({
  name: 'left_out_line',
  columns: {
    host: primary('left_out_line'),
    locale: primary('left_out_line'),
    digest: primary('left_out_line'),
    at: text,
  },
  checks: [oneOf('left_out_line', 'locale', LOCALES)],
});
