import type { DataSource } from 'typeorm';
import type { BytesColumn } from './entities/source-file.entity.js';
import type { JsonRows } from './json-dialects.js';
import type { TextIndex } from './memory-search/text-index.js';

/** Where the desk keeps its data: a PostgreSQL address, or the path of a SQLite file that is made when missing. */
export type DatabaseConfig = { readonly url: string } | { readonly file: string; readonly busyTimeoutMs?: number };

/**
 * Why a unit of work that failed deserves another try. `busy`: the database was locked or chose it as the victim of a
 * deadlock; `overtaken`: another unit stored the same unique key first, and the port promises that the work will see it.
 */
export type Obstacle = 'busy' | 'overtaken';

/** An open database and the few things in which the two databases differ. */
export interface Connection {
  /** For units of work. */
  readonly writer: DataSource;
  /** For reads outside of them; sees committed rows only. */
  readonly reader: DataSource;
  /** True: units run one after another in this process. */
  readonly oneAtATime: boolean;
  /** True: `SELECT … FOR UPDATE` is needed, and understood, to hold a row. */
  readonly locksRows: boolean;
  /** The statement that begins a unit of work. */
  readonly begin: string;
  /** How it calls a column of bytes. */
  readonly bytes: BytesColumn;
  /** How it unpacks lists. */
  readonly json: JsonRows;
  readonly textIndex: TextIndex;
  /** The database's own clock as SQL: RFC 3339, UTC, milliseconds; the same instant throughout one statement. */
  readonly now: string;
  /** Statements that begin, and end, the transaction in which one process at a time migrates. */
  readonly migration: { readonly before: readonly string[]; readonly after: readonly string[] };
  obstacle(error: unknown): Obstacle | undefined;
  /** True when the database, not the statement, is at fault: it is away, restarting, full or read-only. */
  isAway(error: unknown): boolean;
}
