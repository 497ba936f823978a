import type {
  Abbreviations,
  ApiKeys,
  AuditTrail,
  Chunks,
  EngineAnswers,
  IdempotencyKeys,
  LeftOutLines,
  MatchPolicies,
  Memory,
  MemoryAlignments,
  MemoryExports,
  MemoryImports,
  MemoryFeed,
  MemorySearch,
  MemoryStore,
  MemoryViews,
  Outbox,
  People,
  PublishedViews,
  Recuts,
  Releases,
  ReleaseViews,
  Sessions,
  SourceFiles,
  SourceNotes,
  Targets,
  UnitOfWork,
  Versions,
} from '@triptych/desk';
import type { Connection, DatabaseConfig } from './connection.js';
import { connect } from './drivers.js';
import { migrate } from './migrate.js';
import { TypeormFuzzyLookup } from './posting-tables/typeorm-fuzzy-lookup.js';
import { TypeormMemorySearch } from './memory-search/typeorm-memory-search.js';
import { TypeormApiKeys, TypeormSessions } from './repositories/access.js';
import { TypeormChunks } from './repositories/chunks.js';
import { TypeormEngineAnswers } from './repositories/engine-answers.js';
import { TypeormAuditTrail, TypeormIdempotencyKeys } from './repositories/journal.js';
import { TypeormMatchPolicies } from './repositories/match-policies.js';
import { TypeormMemory } from './repositories/memory.js';
import { TypeormMemoryAlignments } from './repositories/memory-alignments.js';
import { TypeormMemoryImports } from './repositories/memory-imports.js';
import { TypeormMemoryFeed } from './repositories/memory-feed.js';
import { TypeormMemoryStore } from './repositories/memory-store.js';
import { TypeormOutbox } from './repositories/outbox.js';
import { TypeormPeople } from './repositories/people.js';
import { TypeormAbbreviations, TypeormLeftOutLines } from './repositories/reading.js';
import { TypeormRecuts } from './repositories/recuts.js';
import { TypeormReleases } from './repositories/releases.js';
import { TypeormSourceFiles } from './repositories/source-files.js';
import { TypeormSourceNotes } from './repositories/source-notes.js';
import { TypeormTargets } from './repositories/targets.js';
import { TypeormVersions } from './repositories/versions.js';
import { ask } from './rows.js';
import { DatabaseUnitOfWork } from './unit-of-work.js';
import { TypeormMemoryExports } from './views/memory-exports.js';
import { TypeormMemoryViews } from './views/memory-views.js';
import { TypeormPublishedViews } from './views/published-views.js';
import { TypeormReleaseViews } from './views/release-views.js';

/** The open database: one instance of each port. */
export interface Database {
  readonly unitOfWork: UnitOfWork;
  readonly releases: Releases;
  readonly sourceFiles: SourceFiles;
  readonly sourceNotes: SourceNotes;
  readonly recuts: Recuts;
  readonly targets: Targets;
  readonly chunks: Chunks;
  readonly outbox: Outbox;
  readonly matchPolicies: MatchPolicies;
  readonly memory: Memory;
  readonly memoryAlignments: MemoryAlignments;
  readonly memoryExports: MemoryExports;
  readonly memoryImports: MemoryImports;
  readonly memoryFeed: MemoryFeed;
  readonly memoryStore: MemoryStore;
  /** The fuzzy index as tables; they stay empty unless somebody searches in them. */
  readonly postingTables: TypeormFuzzyLookup;
  readonly engineAnswers: EngineAnswers;
  readonly abbreviations: Abbreviations;
  readonly leftOutLines: LeftOutLines;
  readonly people: People;
  readonly sessions: Sessions;
  readonly apiKeys: ApiKeys;
  readonly versions: Versions;
  readonly auditTrail: AuditTrail;
  readonly idempotencyKeys: IdempotencyKeys;
  readonly releaseViews: ReleaseViews;
  readonly publishedViews: PublishedViews;
  readonly memoryViews: MemoryViews;
  readonly memorySearch: MemorySearch;
  /** Really asks the database. @throws when it does not answer */
  ping(): Promise<void>;
  /** True when an error says that the database is away, restarting, full or read-only: trying later may work. */
  isAway(error: unknown): boolean;
  /** The database's own clock, which decides what is public. */
  now(): Promise<Date>;
  /** Waits for units of work under way in this process, then closes. */
  close(): Promise<void>;
}

/**
 * Opens the database and brings its tables up to date; several processes may do so at once.
 * @throws when the database cannot be reached or migrated
 */
export async function openDatabase(config: DatabaseConfig): Promise<Database> {
  const connection = await connect(config);
  try {
    await migrate(connection);
  } catch (error) {
    await disconnect(connection);
    throw error;
  }
  return databaseOn(new DatabaseUnitOfWork(connection));
}

function databaseOn(units: DatabaseUnitOfWork): Database {
  const { connection } = units;
  const memorySearch = new TypeormMemorySearch(units);
  const memoryFeed = new TypeormMemoryFeed(units);
  return {
    unitOfWork: units,
    releases: new TypeormReleases(units),
    sourceFiles: new TypeormSourceFiles(units),
    sourceNotes: new TypeormSourceNotes(units),
    recuts: new TypeormRecuts(units),
    targets: new TypeormTargets(units),
    chunks: new TypeormChunks(units),
    outbox: new TypeormOutbox(units),
    matchPolicies: new TypeormMatchPolicies(units),
    memory: new TypeormMemory(units),
    memoryAlignments: new TypeormMemoryAlignments(units),
    memoryExports: new TypeormMemoryExports(units, memorySearch),
    memoryImports: new TypeormMemoryImports(units),
    memoryFeed,
    memoryStore: new TypeormMemoryStore(units),
    postingTables: new TypeormFuzzyLookup(units, memoryFeed),
    engineAnswers: new TypeormEngineAnswers(units),
    abbreviations: new TypeormAbbreviations(units),
    leftOutLines: new TypeormLeftOutLines(units),
    people: new TypeormPeople(units),
    sessions: new TypeormSessions(units),
    apiKeys: new TypeormApiKeys(units),
    versions: new TypeormVersions(units),
    auditTrail: new TypeormAuditTrail(units),
    idempotencyKeys: new TypeormIdempotencyKeys(units),
    releaseViews: new TypeormReleaseViews(units),
    publishedViews: new TypeormPublishedViews(units),
    memoryViews: new TypeormMemoryViews(units, memorySearch),
    memorySearch,
    async ping() {
      await ask(connection.reader.manager, 'SELECT 1 FROM "release" LIMIT 1');
    },
    isAway: (error) => connection.isAway(error),
    async now() {
      const [row] = await ask<{ now: string }>(connection.reader.manager, `SELECT ${connection.now} AS "now"`);
      if (!row) throw new Error('the database did not tell the time');
      return new Date(row.now);
    },
    async close() {
      await units.idle();
      await disconnect(connection);
    },
  };
}

/** The reader goes first: the last connection to a SQLite file tidies up its log, and must be able to write. */
async function disconnect({ reader, writer }: Connection): Promise<void> {
  if (reader !== writer) await reader.destroy();
  await writer.destroy();
}
