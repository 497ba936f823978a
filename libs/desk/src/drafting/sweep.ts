import type { Act, Acts } from '../acts.js';
import { draftChunkJob } from '../jobs.js';
import type { Chunks, Outbox } from '../ports/drafting.js';
import type { Releases } from '../ports/releases.js';
import type { TranslationRecord } from '../records/release.js';
import type { Settlement } from '../review/settlement.js';
import type { Routing } from '../submission/routing.js';

const BATCH = 200;

/** Whatever the database says should be moving and is not, is moved. Safe to run twice at once. */
export class Sweep {
  constructor(
    private readonly acts: Acts,
    private readonly store: { readonly chunks: Chunks; readonly outbox: Outbox; readonly releases: Releases },
    private readonly routing: Routing,
    private readonly settlement: Settlement,
  ) {}

  /** @param patienceMs how long a queued chunk may rest before it counts as lost; 0 when a process starts */
  async run(patienceMs: number): Promise<void> {
    await this.promiseAgain(patienceMs);
    const { releases } = this.store;
    for (const translation of await this.acts.perform(null, () => releases.unrouted(BATCH))) {
      await this.acts.perform(null, (act) => this.route(act, translation));
    }
    for (const id of await this.acts.perform(null, ({ now }) => releases.dueForPublication(now, BATCH))) {
      await this.acts.perform(null, async (act) => this.settlement.settle(act, await releases.lock(id)));
    }
  }

  private promiseAgain(patienceMs: number): Promise<void> {
    const { chunks, outbox } = this.store;
    return this.acts.perform(null, async ({ now, announce }) => {
      // What is still promised is not lost, however long the queue cannot be reached.
      const promised = new Set((await outbox.waiting(10 * BATCH)).map(({ job }) => job.key));
      const stranded = await chunks.stranded(now, new Date(now.getTime() - patienceMs), BATCH);
      for (const chunk of stranded.filter((each) => !promised.has(draftChunkJob(each).key))) {
        const attempt = chunk.attempt + 1;
        await chunks.requeue(chunk.id, attempt, now);
        await outbox.add([draftChunkJob({ id: chunk.id, attempt })], now);
        announce({ type: 'work.waiting' });
      }
    });
  }

  /** Looks again once the release is held: a person may have chosen a team meanwhile. */
  private async route(act: Act, { releaseId, locale }: TranslationRecord): Promise<void> {
    const { releases } = this.store;
    const release = await releases.lock(releaseId);
    const now = (await releases.translations(releaseId)).find((each) => each.locale === locale);
    if (release.state === 'withdrawn' || !now || now.assignedByHand) return;
    await this.routing.route(act, release, now);
  }
}
