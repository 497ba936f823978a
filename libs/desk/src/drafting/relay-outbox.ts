import type { JobQueue } from '../ports/job-queue.js';
import type { Outbox } from '../ports/drafting.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

const BATCH = 100;

/** Hands promised jobs to the queue and forgets them only when the queue has them. */
export class RelayOutbox {
  constructor(
    private readonly units: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly queue: JobQueue,
  ) {}

  /**
   * Relays what waits now; a crash in between relays a job twice, which the lease makes harmless.
   * @returns how many jobs were handed over
   * @throws when the queue cannot be reached; what was not handed over stays promised
   */
  async run(): Promise<number> {
    for (let relayed = 0; ;) {
      const waiting = await this.units.run(() => this.outbox.waiting(BATCH));
      const sent: string[] = [];
      try {
        for (const { id, job } of waiting) {
          await this.queue.enqueue(job);
          sent.push(id);
        }
      } finally {
        if (sent.length > 0) await this.units.run(() => this.outbox.remove(sent));
      }
      relayed += sent.length;
      if (waiting.length < BATCH) return relayed;
    }
  }
}
