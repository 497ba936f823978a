import type { EntitySchemaColumnOptions } from 'typeorm';

// The column types that both databases understand alike. Times are text (RFC 3339, UTC, milliseconds);
// lists and objects are JSON in text, read and written whole. Bytes are the one exception: see `SourceFileEntity`.

export const text = { type: 'text' } as const satisfies EntitySchemaColumnOptions;
export const optionalText = { type: 'text', nullable: true } as const satisfies EntitySchemaColumnOptions;
export const integer = { type: 'integer' } as const satisfies EntitySchemaColumnOptions;
export const optionalInteger = { type: 'integer', nullable: true } as const satisfies EntitySchemaColumnOptions;
export const boolean = { type: 'boolean' } as const satisfies EntitySchemaColumnOptions;
export const json = { type: 'simple-json' } as const satisfies EntitySchemaColumnOptions;
export const optionalJson = { type: 'simple-json', nullable: true } as const satisfies EntitySchemaColumnOptions;

/** A column of the primary key of a table. */
export function primary(table: string, type: 'text' | 'integer' = 'text'): EntitySchemaColumnOptions {
  return { type, primary: true, primaryKeyConstraintName: `${table}_pk` };
}
