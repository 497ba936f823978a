import { DomainError } from '@triptych/domain';
import { importMemoryJob } from '../../jobs.js';
import type { Announcements } from '../../ports/announcements.js';
import type { Clock } from '../../ports/clock.js';
import type { Outbox } from '../../ports/drafting.js';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import type { MemoryImportRecord } from '../../records/memory-import.js';
import { EMPTY_REPORT } from './import-report.js';

type Change = Partial<Omit<MemoryImportRecord, 'id'>>;

/** What people do with an import that is there. */
export class ChangeImport {
  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly imports: MemoryImports,
    private readonly outbox: Outbox,
    private readonly announcements: Announcements,
  ) {}

  /**
   * Imports the file of a finished dry run.
   * @throws DomainError `not_found`; `nothing_to_apply` when it was no dry run, is not done, or its file is gone by now
   */
  async apply(id: string): Promise<void> {
    await this.queue(id, (record, now) => {
      const isThere = record.keptUntil !== null && record.keptUntil > now;
      if (!record.dryRun || record.state !== 'done' || !isThere) throw new DomainError('nothing_to_apply');
      const anew = { report: EMPTY_REPORT, itemsRead: 0, bytesRead: 0, finishedAt: null, keptUntil: null };
      return { ...anew, state: 'waiting', dryRun: false };
    });
  }

  /**
   * Stops an import and takes out of the memory what it brought: now what only has to be marked, the rest by a job. One
   * that is cancelled already stays so.
   * @throws DomainError `not_found`
   */
  async cancel(id: string): Promise<void> {
    await this.queue(id, (record, now) => {
      if (record.state === 'cancelled') return undefined;
      // Nothing to take out, and the file goes with the next sweep.
      const isOver = record.dryRun ? { finishedAt: now, keptUntil: now } : { finishedAt: null, keptUntil: null };
      return { ...isOver, state: 'cancelled', trouble: null };
    });
  }

  private async queue(
    id: string,
    decide: (record: MemoryImportRecord, now: string) => Change | undefined,
  ): Promise<void> {
    const isChanged = await this.units.run(async () => {
      const record = await this.imports.find(id);
      if (!record || record.state === 'arriving') throw new DomainError('not_found');
      const now = this.clock.now();
      const change = decide(record, now.toISOString());
      if (!change) return false;
      const attempt = record.attempt + 1;
      const anew = { attempt, failures: 0, queuedAt: now.toISOString(), leaseBy: null, leaseUntil: null };
      // A worker may have gone on since it was read.
      if (!(await this.imports.change(id, { states: [record.state] }, { ...change, ...anew }))) {
        throw new DomainError('busy');
      }
      if (change.finishedAt === null) await this.outbox.add([importMemoryJob({ id, attempt })], now);
      return true;
    });
    if (!isChanged) return;
    this.announcements.announce({ type: 'work.waiting' });
    this.announcements.announce({ type: 'memory.import.changed', importId: id });
  }
}
