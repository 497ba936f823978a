import { NestFactory } from '@nestjs/core';
import {
  CreatePerson,
  DraftChunk,
  Outbox,
  ReleaseViews,
  SubmitRelease,
  UnitOfWork,
  type NewRelease,
  type PersonRecord,
  type SegmentView,
} from '@triptych/desk';
import { LOCALES, type Locale, type Role } from '@triptych/domain';
import { createLog, DeskModule, readConfig } from '@triptych/runtime';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DeeplServer } from './deepl-server/deepl-server.js';

const PAIRS = LOCALES.flatMap((source) => LOCALES.filter((to) => to !== source).map((target) => ({ source, target })));

/** A real desk in this process, on a temporary SQLite file and our DeepL server, with nobody at work in the background. */
export async function openDesk() {
  const folder = await mkdtemp(join(tmpdir(), 'triptych-desk-'));
  const deepl = await DeeplServer.start();
  const config = readConfig({
    TRIPTYCH_DATA: folder,
    TRIPTYCH_APERTIUM: 'off',
    DEEPL_AUTH_KEY: deepl.key,
    DEEPL_SERVER_URL: deepl.url,
  });
  const desk = await NestFactory.createApplicationContext(DeskModule.with(config, createLog('silent')), {
    logger: false,
  });

  return {
    deepl,
    desk,

    person(name: string, ...roles: Role[]): Promise<PersonRecord> {
      return desk.get(CreatePerson).run({ name, email: `${name}@desk.example`, roles, pairs: PAIRS });
    },

    submit(by: PersonRecord, content: string, overrides: Partial<NewRelease> = {}): Promise<string> {
      return desk.get(SubmitRelease).run(by.id, {
        sourceLocale: 'fr',
        targetLocales: ['en'],
        source: { format: 'text', content },
        kind: 'press-release',
        urgency: 'routine',
        machineTranslation: true,
        ...overrides,
      });
    },

    /** Takes the promised jobs, as the relay would. */
    takeJobs(): Promise<string[]> {
      return desk.get(UnitOfWork).run(async () => {
        const waiting = await desk.get(Outbox).waiting(100);
        await desk.get(Outbox).remove(waiting.map(({ id }) => id));
        return waiting.flatMap(({ job }) => (job.name === 'draft.chunk' ? job.payload.chunkId : []));
      });
    },

    draftChunk(chunkId: string): Promise<void> {
      return desk.get(DraftChunk).run({ chunkId });
    },

    /** Drafts everything that was promised. */
    async draftAll(): Promise<void> {
      for (const chunkId of await this.takeJobs()) await this.draftChunk(chunkId);
    },

    async segments(releaseId: string, locale: Locale = 'en'): Promise<SegmentView[]> {
      const blocks = await desk.get(ReleaseViews).segments(releaseId, locale);
      return blocks.filter(({ included }) => included).flatMap(({ segments }) => [...segments]);
    },

    async close(): Promise<void> {
      await desk.close();
      await deepl.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type OpenDesk = Awaited<ReturnType<typeof openDesk>>;
