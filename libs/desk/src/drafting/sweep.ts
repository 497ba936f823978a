import type { Acts } from '../acts.js';
import { draftChunkJob } from '../jobs.js';
import type { Chunks, Outbox } from '../ports/drafting.js';
import type { Releases } from '../ports/releases.js';
import type { Routing } from '../submission/routing.js';

const BATCH = 200;

/** Whatever the database says should be moving and is not, is promised again. Safe to run twice at once. */
export class Sweep {
  constructor(
    private readonly acts: Acts,
    private readonly chunks: Chunks,
    private readonly outbox: Outbox,
    private readonly releases: Releases,
    private readonly routing: Routing,
  ) {}

  /** @param patienceMs how long a queued chunk may rest before it counts as lost; 0 when a process starts */
  async run(patienceMs: number): Promise<void> {
    await this.acts.perform(null, async ({ now, announce }) => {
      // While the queue cannot be reached promises pile up; nothing is lost that is still promised.
      if ((await this.outbox.waiting(1)).length > 0) return;
      const stranded = await this.chunks.stranded(now, new Date(now.getTime() - patienceMs), BATCH);
      for (const chunk of stranded) {
        const attempt = chunk.attempt + 1;
        await this.chunks.requeue(chunk.id, attempt, now);
        await this.outbox.add([draftChunkJob({ id: chunk.id, attempt })], now);
      }
      if (stranded.length > 0) announce({ type: 'work.waiting' });
    });
    await this.acts.perform(null, async (act) => {
      for (const translation of await this.releases.unrouted(BATCH)) {
        const release = await this.releases.lock(translation.releaseId);
        await this.routing.route(act, release, translation);
      }
    });
  }
}
