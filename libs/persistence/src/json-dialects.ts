/**
 * How a database unpacks a list that is handed over as one parameter. A query builder binds every value on its own, which
 * takes longer than to store them.
 */
export interface JsonRows {
  /** An item of FROM: a row with the column `value` for each item of the JSON list in the parameter. */
  readonly each: (parameter: string) => string;
  /** The member of an item that is a list itself, as text or as a number; NULL stays NULL. */
  readonly member: (index: number, type: 'text' | 'integer') => string;
  /** The item, if it is a text. */
  readonly text: string;
  /** Gathers numbers into a list, which comes as JSON text or as a list. */
  readonly gather: string;
}

export const SQLITE_JSON: JsonRows = {
  each: (parameter) => `json_each(:${parameter})`,
  member: (index) => `value ->> ${index}`,
  text: 'value',
  gather: 'json_group_array',
};

export const POSTGRES_JSON: JsonRows = {
  each: (parameter) => `jsonb_array_elements(CAST(:${parameter} AS jsonb)) AS item(value)`,
  member: (index, type) => (type === 'text' ? `value ->> ${index}` : `CAST(value ->> ${index} AS integer)`),
  text: `value #>> '{}'`,
  gather: 'json_agg',
};
