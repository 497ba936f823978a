import {
  Announcements,
  ChangeImport,
  Clock,
  ImportMemory,
  SweepImports,
  TakeImport,
  type Announcement,
  type MemoryImportRecord,
} from '@triptych/desk';
import type { Database } from '../open-database.js';
import { AT } from './builders.js';

/** How the announcement of an import begins; the header of a file in French. */
export const TMX_HEAD =
  '<?xml version="1.0"?><tmx version="1.4"><header creationtool="t" creationtoolversion="1" segtype="sentence" o-tmf="t" adminlang="en" srclang="fr" datatype="html"/><body>';

export function tmxOf(...entries: readonly string[]): string {
  return `${TMX_HEAD}${entries.join('\n')}</body></tmx>`;
}

/** An entry in two languages or three; further attributes and properties as they are written. */
export function entry(
  fr: string,
  en?: string,
  es?: string,
  more: { attributes?: string; inside?: string } = {},
): string {
  const variants = Object.entries({ fr, en, es })
    .filter(([, text]) => text !== undefined)
    .map(([language, text]) => `<tuv xml:lang="${language}"><seg>${text}</seg></tuv>`);
  return `<tu ${more.attributes ?? ''}>${more.inside ?? ''}${variants.join('')}</tu>`;
}

class SteppingClock extends Clock {
  time = Date.parse(AT);
  override now(): Date {
    return new Date(this.time);
  }
}

class Heard extends Announcements {
  readonly all: Announcement[] = [];
  onAnnounced: (announcement: Announcement) => void = () => undefined;
  override announce(announcement: Announcement): void {
    this.all.push(announcement);
    this.onAnnounced(announcement);
  }
  override listen(): () => void {
    return () => undefined;
  }
}

const LEASE_MS = 60_000;

/** The use cases of imports on a database, with a clock that stands still until it is set. */
export function importDesk(database: Database) {
  const { unitOfWork, memoryImports: imports, memoryStore: memory, outbox } = database;
  const clock = new SteppingClock();
  const heard = new Heard();
  const parts = [unitOfWork, clock, imports, outbox, heard] as const;
  const takeImport = new TakeImport(...parts);
  const worker = () =>
    new ImportMemory(unitOfWork, clock, { imports, memory }, heard, { leaseMs: LEASE_MS, maxFailures: 3 });
  return {
    clock,
    heard,
    imports,
    change: new ChangeImport(...parts),
    sweep: new SweepImports(...parts),
    worker,

    take(file: string | AsyncIterable<Uint8Array>, options: { dryRun?: boolean; name?: string } = {}): Promise<string> {
      const bytes = typeof file === 'string' ? chunksOf(Buffer.from(file)) : file;
      return takeImport.run({ name: 'old.tmx', dryRun: false, by: 'Mia', ...options }, bytes);
    },

    /** Does the work of an import to its end. */
    async work(id: string): Promise<MemoryImportRecord> {
      await worker().run({ importId: id });
      return this.read(id);
    },

    async read(id: string): Promise<MemoryImportRecord> {
      const found = await imports.find(id);
      if (!found) throw new Error(`there is no import ${id}`);
      return found;
    },

    async import(file: string, options: { dryRun?: boolean; name?: string } = {}): Promise<MemoryImportRecord> {
      return this.work(await this.take(file, options));
    },
  };
}

export async function* chunksOf(bytes: Uint8Array, size = 70_000): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield await Promise.resolve(bytes.subarray(start, start + size));
}
