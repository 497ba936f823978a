import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findPostgres, startPostgres, type PostgresCluster } from '../../../../test/postgres.js';
import type { DatabaseConfig } from '../connection.js';

/** One of the two databases, for a suite that must hold on both. */
export interface TestPlace {
  readonly kind: 'SQLite' | 'PostgreSQL';
  /** An empty database of its own. */
  fresh(): DatabaseConfig;
}

/** Runs a suite on a temporary SQLite file and on a private PostgreSQL. Where CI runs, PostgreSQL must be there. */
export function describeOnEachDatabase(name: string, suite: (place: TestPlace) => void): void {
  describe(`${name}, on SQLite`, () => onSqlite(suite));
  if (findPostgres()) {
    describe(`${name}, on PostgreSQL`, () => onPostgres(suite));
  } else if (process.env['CI'] === 'true') {
    test(`${name}, on PostgreSQL`, () => {
      throw new Error('PostgreSQL is not installed, and CI must not pass without it');
    });
  } else {
    test.skip(`${name}, on PostgreSQL: skipped, because PostgreSQL is not installed`, () => undefined);
  }
}

function onSqlite(suite: (place: TestPlace) => void): void {
  const folder = mkdtempSync(join(tmpdir(), 'triptych-sqlite-'));
  let files = 0;
  suite({
    kind: 'SQLite',
    fresh() {
      files += 1;
      return { file: join(folder, `${files}.sqlite`) };
    },
  });
  afterAll(() => rmSync(folder, { recursive: true }));
}

/** The cluster of a spec file, started by the first suite that needs it. */
let cluster: PostgresCluster | undefined;

function onPostgres(suite: (place: TestPlace) => void): void {
  beforeAll(async () => {
    cluster ??= await startPostgres();
  }, 60_000);
  suite({
    kind: 'PostgreSQL',
    fresh() {
      if (!cluster) throw new Error('PostgreSQL was not started yet');
      return { url: cluster.createDatabase() };
    },
  });
}

afterAll(() => cluster?.stop(), 60_000);
