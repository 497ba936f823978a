import { Inject, Module, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import {
  Announcements,
  DraftChunk,
  ImportMemory,
  JobQueue,
  type JobHandlers,
  MemorySearch,
  Outbox,
  RelayOutbox,
  Sweep,
  SweepImports,
  UnitOfWork,
} from '@triptych/desk';
import type { Config } from './config.js';
import { CONFIG } from './desk.module.js';
import { LOG, type Log } from './log.js';
import { openQueue } from './open-queue.js';
import { plain } from './plain.js';
import { Repeating } from './repeating.js';

/** Chunks drafted at once by one process: engines wait for the network, not for a core. */
const CONCURRENCY = 4;
const RELAY_MS = 1_000;
/** How long, at most, the search in the memory stays behind a large import for want of somebody who searches. */
const INDEX_MS = 5_000;
/** How long a process waits for its jobs before it goes. */
const CLOSE_MS = 15_000;

/** The working half of the desk: serves the queue, relays the outbox, sweeps. Only here is there a queue. */
@Module({
  providers: [
    { provide: JobQueue, inject: [CONFIG, LOG], useFactory: openQueue },
    plain(RelayOutbox, UnitOfWork, Outbox, JobQueue),
  ],
})
export class WorkModule implements OnApplicationBootstrap, BeforeApplicationShutdown {
  @Inject(CONFIG) private readonly config!: Config;
  @Inject(LOG) private readonly log!: Log;
  @Inject(ImportMemory) private readonly importMemory!: ImportMemory;
  @Inject(SweepImports) private readonly sweepImports!: SweepImports;
  @Inject(MemorySearch) private readonly memorySearch!: MemorySearch;
  private loops: readonly Repeating[] = [];
  private stopListening = () => {};

  constructor(
    private readonly queue: JobQueue,
    private readonly announcements: Announcements,
    private readonly draftChunk: DraftChunk,
    private readonly relayOutbox: RelayOutbox,
    private readonly sweep: Sweep,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const failed = (task: string) => (error: unknown) => this.log.warn({ task, err: error }, 'failed, will try again');
    const relaying = new Repeating(() => this.relayOutbox.run(), RELAY_MS, failed('relay'));
    // What an earlier process left unfinished is lost for certain. Later a queued chunk may just be waiting its turn:
    // it counts as lost when it rested as long as a whole chunk may take.
    let patienceMs = 0;
    const sweeping = new Repeating(
      async () => {
        await this.sweep.run(patienceMs);
        await this.sweepImports.run(patienceMs);
        patienceMs = this.config.TRIPTYCH_LEASE_MS;
      },
      this.config.TRIPTYCH_SWEEP_MS,
      failed('sweep'),
    );
    const indexing: Repeating = new Repeating(
      async () => {
        if (await this.memorySearch.follow()) indexing.wake();
      },
      INDEX_MS,
      failed('index'),
    );
    this.loops = [relaying, sweeping, indexing];
    this.stopListening = this.announcements.listen(({ type }) => {
      if (type === 'work.waiting') relaying.wake();
    });
    const handlers: JobHandlers = {
      'draft.chunk': (payload) => this.draftChunk.run(payload),
      'import.memory': (payload) => this.importMemory.run(payload),
    };
    await this.queue.serve(handlers, CONCURRENCY);
    for (const loop of this.loops) loop.wake();
  }

  async beforeApplicationShutdown(): Promise<void> {
    this.stopListening();
    this.importMemory.pause();
    await Promise.all(this.loops.map((loop) => loop.stop()));
    await this.queue.close(CLOSE_MS);
  }
}
