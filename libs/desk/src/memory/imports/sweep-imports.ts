import { importMemoryJob } from '../../jobs.js';
import type { Announcements } from '../../ports/announcements.js';
import type { Clock } from '../../ports/clock.js';
import type { Outbox } from '../../ports/drafting.js';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import { removeImport, removePieces } from './stored-pieces.js';

const BATCH = 50;
const PROMISES = 2000;

/** Imports that should be moving and are not are queued again; files that nobody needs are removed. Safe to run twice at once. */
export class SweepImports {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly imports: MemoryImports,
    private readonly outbox: Outbox,
    private readonly announcements: Announcements,
  ) {}

  /** @param patienceMs how long a queued import may rest before it counts as lost; 0 when a process starts */
  async run(patienceMs: number): Promise<void> {
    if ((await this.promiseAgain(patienceMs)) > 0) this.announcements.announce({ type: 'work.waiting' });
    const outdated = await this.units.run(() => this.imports.outdated(this.clock.now(), BATCH));
    for (const { id, state } of outdated) {
      if (state === 'arriving') await removeImport(this.units, this.imports, id);
      else await removePieces(this.units, this.imports, id);
    }
  }

  private promiseAgain(patienceMs: number): Promise<number> {
    return this.units.run(async () => {
      const now = this.clock.now();
      const promised = new Set((await this.outbox.waiting(PROMISES)).map(({ job }) => job.key));
      const stranded = await this.imports.stranded(now, new Date(now.getTime() - patienceMs), BATCH);
      const lost = stranded.filter((each) => !promised.has(importMemoryJob(each).key));
      for (const { id, state, attempt } of lost) {
        const again = { attempt: attempt + 1, queuedAt: now.toISOString() };
        if (!(await this.imports.change(id, { states: [state] }, again))) continue;
        await this.outbox.add([importMemoryJob({ id, attempt: attempt + 1 })], now);
      }
      return lost.length;
    });
  }
}
