import { newId } from '../../digest.js';
import type { Announcements } from '../../ports/announcements.js';
import type { Clock } from '../../ports/clock.js';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { MemoryStore } from '../../ports/memory.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import type { MemoryImportRecord } from '../../records/memory-import.js';
import { ImportLease, WorkStopped } from './import-lease.js';
import { EMPTY_REPORT } from './import-report.js';
import { readImport } from './read-import.js';
import { removePieces } from './stored-pieces.js';
import { takeBack } from './take-back.js';

/** How a worker holds imports and when it gives up. */
export interface ImportPolicy {
  /** How long a lease lasts, in milliseconds. */
  readonly leaseMs: number;
  /** After so many attempts that came to nothing an import has failed. */
  readonly maxFailures: number;
}

/** How long the file of a dry run is kept, to be imported. */
const KEPT_AFTER_DRY_RUN_MS = 24 * 3_600_000;
/** Milliseconds between two announcements of one process. */
const QUIET_MS = 400;

/**
 * Does the work of an import: reads its file into the memory, or takes out again what a cancelled one had brought. What
 * ends it in the middle, a crash too, loses nothing: the next attempt goes on behind what is stored. A file that cannot be
 * read to its end has failed; what came before is kept, and goes when the import is cancelled.
 */
export class ImportMemory {
  private isPausing = false;
  private announcedAt = 0;

  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly store: { readonly imports: MemoryImports; readonly memory: MemoryStore },
    private readonly announcements: Announcements,
    private readonly policy: ImportPolicy,
  ) {}

  async run({ importId }: { readonly importId: string }): Promise<void> {
    const { leaseMs } = this.policy;
    const claim = { id: importId, holder: newId(), leaseMs };
    const record = await this.claim(claim);
    if (!record) return;
    const lease = new ImportLease(this.units, this.clock, this.store.imports, claim, () => this.isPausing);
    try {
      if (record.state === 'cancelled') await this.takeBack(record, lease);
      else await this.read(record, lease);
    } catch (error) {
      if (!(error instanceof WorkStopped)) throw error;
      await lease.letGo();
    } finally {
      this.announce(importId);
    }
  }

  /** Ends what is under way at the next place where it can go on later: this process is about to end. */
  pause(): void {
    this.isPausing = true;
  }

  private claim({ id, holder }: { readonly id: string; readonly holder: string }) {
    const { imports } = this.store;
    return this.units.run(async () => {
      const now = this.clock.now();
      const until = new Date(now.getTime() + this.policy.leaseMs);
      if (!(await imports.claim(id, holder, now, until))) return undefined;
      // What a dry run imagined is gone with the attempt that imagined it.
      const isDryRun = (await imports.find(id))?.dryRun === true;
      const fromStart = isDryRun ? { report: EMPTY_REPORT, itemsRead: 0, bytesRead: 0 } : {};
      await imports.change(id, { states: ['waiting', 'running'] }, { state: 'running', ...fromStart });
      return imports.find(id);
    });
  }

  private async read(record: MemoryImportRecord, lease: ImportLease): Promise<void> {
    if (record.failures > this.policy.maxFailures) return this.end(record, lease, 'gave-up');
    // The same file may be on its way out: its entries would be taken for known, and gone a moment later.
    const leaving = (await this.store.imports.unfinished(record.digest)).filter(({ state }) => state === 'cancelled');
    for (const { id } of leaving) await this.takeOut(id, () => lease.save('running', {}));
    const report = await readImport(this.units, this.store, record, lease, () => this.announceNowAndThen(record.id));
    const fatal = report.lines.find(({ severity }) => severity === 'fatal');
    await this.end(record, lease, fatal?.reason ?? null);
  }

  private async end(record: MemoryImportRecord, lease: ImportLease, trouble: string | null): Promise<void> {
    const now = this.clock.now();
    const isOfUse = trouble === null && record.dryRun;
    await lease.end('running', {
      state: trouble === null ? 'done' : 'failed',
      trouble,
      ...(trouble === null && { bytesRead: record.bytes }),
      finishedAt: now.toISOString(),
      keptUntil: new Date(now.getTime() + (isOfUse ? KEPT_AFTER_DRY_RUN_MS : 0)).toISOString(),
    });
    if (!isOfUse) await removePieces(this.units, this.store.imports, record.id);
  }

  private async takeBack({ id }: MemoryImportRecord, lease: ImportLease): Promise<void> {
    await this.takeOut(id, () => lease.save('cancelled', { failures: 0 }));
    const now = this.clock.now().toISOString();
    await lease.end('cancelled', { finishedAt: now, keptUntil: now });
    await removePieces(this.units, this.store.imports, id);
  }

  private takeOut(id: string, onStep: () => Promise<void>): Promise<void> {
    const step = async () => {
      if (this.isPausing) throw new WorkStopped();
      await onStep();
    };
    return takeBack(this.units, this.store.memory, id, () => this.clock.now(), step);
  }

  private announceNowAndThen(importId: string): void {
    if (this.clock.now().getTime() - this.announcedAt >= QUIET_MS) this.announce(importId);
  }

  private announce(importId: string): void {
    this.announcedAt = this.clock.now().getTime();
    this.announcements.announce({ type: 'memory.import.changed', importId });
  }
}
