import type { FactoryProvider, Provider } from '@nestjs/common';
import { ZipOfficePackages } from '@triptych/archives';
import { GuardedPages } from '@triptych/delivery';
import {
  Abbreviations,
  Announcements,
  ApiKeys,
  AuditTrail,
  Chunks,
  Clock,
  EngineAnswers,
  FuzzyLookup,
  IdempotencyKeys,
  LeftOutLines,
  MachineTranslators,
  MatchPolicies,
  Memory,
  MemoryAlignments,
  MemoryExports,
  MemoryImports,
  MemoryFeed,
  MemorySearch,
  MemoryStore,
  MemoryViews,
  OfficePackages,
  Outbox,
  Pages,
  Passwords,
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
import { InProcessLookup } from '@triptych/lookup';
import { openDatabase, type Database } from '@triptych/persistence';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Argon2Passwords } from './argon2-passwords.js';
import type { Config } from './config.js';
import type { Log } from './log.js';
import { openEngines } from './open-engines.js';
import { openAnnouncements } from './open-queue.js';
import { Shutdown } from './shutdown.js';
import { SystemClock } from './system-clock.js';

/** Token under which Nest hands out the database, for those who ask it whether it lives. */
export const DATABASE = Symbol('database');

/** Binds every port of the desk to its adapter. */
export function ports(config: Config, log: Log): Provider[] {
  return [
    Shutdown,
    { provide: Clock, useClass: SystemClock },
    { provide: Passwords, useClass: Argon2Passwords },
    { provide: OfficePackages, useClass: ZipOfficePackages },
    { provide: Pages, useClass: GuardedPages },
    opened(DATABASE, async (shutdown) => {
      const database = await openDatabase(await whereTheDataIs(config));
      shutdown.add(() => database.close());
      return database;
    }),
    opened(MachineTranslators, async (shutdown) => {
      const engines = await openEngines(config);
      shutdown.add(() => engines.close());
      return engines;
    }),
    opened(Announcements, (shutdown) => {
      const announcements = openAnnouncements(config, log);
      shutdown.add(() => announcements.close?.());
      return announcements;
    }),
    stored(UnitOfWork, (database) => database.unitOfWork),
    stored(Releases, (database) => database.releases),
    stored(SourceFiles, (database) => database.sourceFiles),
    stored(SourceNotes, (database) => database.sourceNotes),
    stored(Recuts, (database) => database.recuts),
    stored(Targets, (database) => database.targets),
    stored(Chunks, (database) => database.chunks),
    stored(Outbox, (database) => database.outbox),
    stored(Memory, (database) => database.memory),
    stored(MemoryAlignments, (database) => database.memoryAlignments),
    stored(MemoryExports, (database) => database.memoryExports),
    stored(MemoryImports, (database) => database.memoryImports),
    stored(MemoryFeed, (database) => database.memoryFeed),
    stored(MemoryStore, (database) => database.memoryStore),
    {
      provide: FuzzyLookup,
      inject: [Shutdown, DATABASE],
      useFactory: (shutdown: Shutdown, { memoryFeed, postingTables }: Database) => {
        if (config.TRIPTYCH_MEMORY_INDEX === 'tables') return postingTables;
        const folder = join(config.TRIPTYCH_DATA, 'memory-index');
        const report = (err: unknown, task: string) => log.warn({ task, err }, 'failed, goes on more slowly');
        const lookup = new InProcessLookup(memoryFeed, { folder, report });
        shutdown.add(() => lookup.close());
        return lookup;
      },
    },
    stored(MatchPolicies, (database) => database.matchPolicies),
    stored(EngineAnswers, (database) => database.engineAnswers),
    stored(Abbreviations, (database) => database.abbreviations),
    stored(LeftOutLines, (database) => database.leftOutLines),
    stored(People, (database) => database.people),
    stored(Sessions, (database) => database.sessions),
    stored(ApiKeys, (database) => database.apiKeys),
    stored(Versions, (database) => database.versions),
    stored(AuditTrail, (database) => database.auditTrail),
    stored(IdempotencyKeys, (database) => database.idempotencyKeys),
    stored(ReleaseViews, (database) => database.releaseViews),
    stored(PublishedViews, (database) => database.publishedViews),
    stored(MemoryViews, (database) => database.memoryViews),
    stored(MemorySearch, (database) => database.memorySearch),
  ];
}

async function whereTheDataIs(config: Config): Promise<{ url: string } | { file: string }> {
  if (config.DATABASE_URL) return { url: config.DATABASE_URL };
  await mkdir(config.TRIPTYCH_DATA, { recursive: true });
  return { file: join(config.TRIPTYCH_DATA, 'triptych.sqlite') };
}

type Port<T> = abstract new (...args: never[]) => T;

function opened<T>(provide: Port<T> | symbol, open: (shutdown: Shutdown) => T | Promise<T>): FactoryProvider {
  return { provide, inject: [Shutdown], useFactory: open };
}

function stored<T>(provide: Port<T>, pick: (database: Database) => T): FactoryProvider {
  return { provide, inject: [DATABASE], useFactory: pick };
}
