import sqlite3 from 'sqlite3';
import { DataSource, QueryFailedError, type DataSourceOptions } from 'typeorm';
import type { Connection, DatabaseConfig, Obstacle } from './connection.js';
import { entities } from './entities/all.js';
import { SnakeCaseColumns } from './entities/naming.js';
import { fts5Index } from './memory-search/fts5-index.js';
import { tsvectorIndex } from './memory-search/tsvector-index.js';
import { POSTGRES_JSON, SQLITE_JSON } from './json-dialects.js';
import { MIGRATIONS } from './migrations/all.js';
import { persist } from './persist.js';

// The only file that knows which databases there are.

const BASE = {
  migrations: MIGRATIONS,
  namingStrategy: new SnakeCaseColumns(),
  // TypeORM 0.3 answers `findBy({ id: undefined })` with every row.
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  logging: false,
} as const satisfies Partial<DataSourceOptions>;

/**
 * sqlite3 without its verbose mode, which TypeORM asks for: it prints every statement with its values before running it,
 * for the stack of an error that may come. That costs a good part of the time, and logs show the values of a failed read.
 */
const SQLITE = Object.create(sqlite3, { verbose: { value: () => SQLITE } }) as typeof sqlite3;

/** Milliseconds. */
const WAIT_FOR_LOCK = 10_000;

/** Opens the database without migrating it. */
export async function connect(config: DatabaseConfig): Promise<Connection> {
  return 'url' in config ? connectPostgres(config.url) : connectSqlite(config.file, config.busyTimeoutMs);
}

async function connectSqlite(file: string, busyTimeout = WAIT_FOR_LOCK): Promise<Connection> {
  const bytes = 'blob';
  const shared = {
    ...BASE,
    entities: entities(bytes),
    type: 'sqlite',
    driver: SQLITE,
    database: file,
    busyTimeout,
  } as const;
  const writer = await new DataSource(shared).initialize();
  // The change to the write-ahead log wants the file alone and does not wait for it.
  await persist(() => writer.query('PRAGMA journal_mode = WAL'), isBusy, busyTimeout);
  await writer.query('PRAGMA synchronous = FULL');
  // KiB, taken when needed. With the 2 MB that are the rule, many rows at once write the same pages again and again.
  await writer.query('PRAGMA cache_size = -65536');
  const reader = await new DataSource({ ...shared, migrations: [], flags: sqlite3.OPEN_READONLY }).initialize();
  return {
    writer,
    reader,
    oneAtATime: true,
    locksRows: false,
    bytes,
    json: SQLITE_JSON,
    textIndex: fts5Index,
    // Takes the write lock before the first read. A deferred transaction that read before another process committed
    // can only fail, however long it waits.
    begin: 'BEGIN IMMEDIATE TRANSACTION',
    now: `strftime('%Y-%m-%dT%H:%M:%fZ', 'now')`,
    migration: {
      // Rebuilding a table drops the old one, which foreign keys would take for a deletion.
      before: ['PRAGMA foreign_keys = OFF', 'BEGIN IMMEDIATE TRANSACTION'],
      after: ['COMMIT', 'PRAGMA foreign_keys = ON'],
    },
    obstacle: (error) => (isBusy(error) ? 'busy' : undefined),
    isAway: (error) => SQLITE_AWAY.test(codeOf(error)),
  };
}

/** Locks not granted in time, deadlocks, serialization failures (PostgreSQL, appendix A). */
const POSTGRES_BUSY = ['55P03', '40P01', '40001'];
/** Unique keys under which a unit that comes second finds, on its second run, what the first one stored. */
const KEYS_TO_RUN_AGAIN = [
  'abbreviation_text_unique',
  'idempotency_key_pk',
  'person_email_unique',
  'release_reference_unique',
];
/** Any number that all processes of the desk agree on. */
const MIGRATION_LOCK = 7_237_846;

async function connectPostgres(url: string): Promise<Connection> {
  const bytes = 'bytea';
  const source = await new DataSource({
    ...BASE,
    entities: entities(bytes),
    type: 'postgres',
    url,
    applicationName: 'triptych',
    connectTimeoutMS: WAIT_FOR_LOCK,
    extra: { lock_timeout: WAIT_FOR_LOCK, idle_in_transaction_session_timeout: 60_000 },
  }).initialize();
  return {
    writer: source,
    reader: source,
    oneAtATime: false,
    locksRows: true,
    bytes,
    json: POSTGRES_JSON,
    textIndex: tsvectorIndex,
    begin: 'START TRANSACTION ISOLATION LEVEL READ COMMITTED',
    // Not clock_timestamp(), which moves while a statement runs: two comparisons in one statement must agree.
    now: `to_char(statement_timestamp() AT TIME ZONE 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`,
    migration: {
      before: ['BEGIN', 'SET LOCAL lock_timeout = 0', `SELECT pg_advisory_xact_lock(${MIGRATION_LOCK})`],
      after: ['COMMIT'],
    },
    obstacle: postgresObstacle,
    isAway: (error) => POSTGRES_AWAY.test(codeOf(error)) || POSTGRES_GONE.test(String(error)),
  };
}

/** Locked for too long, disk full, unreadable, read-only (sqlite.org/rescode). */
const SQLITE_AWAY = /^SQLITE_(?:BUSY|LOCKED|FULL|IOERR|CANTOPEN|READONLY)/;
/** Network, connection exceptions, too many connections, shutdown and start (PostgreSQL, appendix A). */
const POSTGRES_AWAY = /^(?:E[A-Z]+|08...|53...|57P0[123])$/;
/** The client library names a connection that ended only in words. */
const POSTGRES_GONE = /Connection terminated|timeout exceeded when trying to connect/;

function codeOf(error: unknown): string {
  const cause = error instanceof QueryFailedError ? (error.driverError as unknown) : error;
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}

function isBusy(error: unknown): boolean {
  return driverError(error)?.code === 'SQLITE_BUSY';
}

function postgresObstacle(error: unknown): Obstacle | undefined {
  const { code, constraint } = driverError(error) ?? {};
  if (POSTGRES_BUSY.includes(code ?? '')) return 'busy';
  return code === '23505' && KEYS_TO_RUN_AGAIN.includes(constraint ?? '') ? 'overtaken' : undefined;
}

function driverError(error: unknown): { code?: string; constraint?: string } | undefined {
  return error instanceof QueryFailedError ? (error.driverError as { code?: string; constraint?: string }) : undefined;
}
