import { EntitySchema } from 'typeorm';
import { json, primary, text } from './columns.js';
import { refersTo } from './constraints.js';

/** What a desk has decided, by name, with who and when. */
export interface SettingRow {
  readonly name: string;
  readonly value: unknown;
  readonly at: string;
  readonly by: string;
}

export const SettingEntity = new EntitySchema<SettingRow>({
  name: 'setting',
  columns: { name: primary('setting'), value: json, at: text, by: text },
  foreignKeys: [refersTo('setting', 'by', 'person')],
});
