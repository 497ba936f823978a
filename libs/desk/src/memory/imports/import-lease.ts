import type { Clock } from '../../ports/clock.js';
import type { MemoryImports } from '../../ports/memory-imports.js';
import type { UnitOfWork } from '../../ports/unit-of-work.js';
import type { MemoryImportRecord } from '../../records/memory-import.js';

/** The work ends here: the import was cancelled, another worker has it, or this process is about to end. */
export class WorkStopped extends Error {
  override readonly name = 'WorkStopped';
}

type Change = Partial<Omit<MemoryImportRecord, 'id' | 'leaseBy' | 'leaseUntil'>>;

/** The hold that one attempt has on one import. What is stored under it is stored only while it lasts. */
export class ImportLease {
  private renewedAt: number;

  constructor(
    private readonly units: UnitOfWork,
    private readonly clock: Clock,
    private readonly imports: MemoryImports,
    private readonly held: { readonly id: string; readonly holder: string; readonly leaseMs: number },
    /** Asked between two steps. */
    private readonly isPausing: () => boolean,
  ) {
    this.renewedAt = clock.now().getTime();
  }

  /** Stores how far the work is and renews the lease. Inside a unit of work only. @throws WorkStopped */
  async save(state: 'running' | 'cancelled', change: Change): Promise<void> {
    const now = this.clock.now().getTime();
    const leaseUntil = new Date(now + this.held.leaseMs).toISOString();
    if (!(await this.change([state], { ...change, leaseUntil }))) throw new WorkStopped();
    this.renewedAt = now;
  }

  /** Renews the lease when a good part of it is over: for steps that store nothing. @throws WorkStopped */
  async keep(state: 'running' | 'cancelled'): Promise<void> {
    if (this.isPausing()) throw new WorkStopped();
    if (this.clock.now().getTime() - this.renewedAt < this.held.leaseMs / 4) return;
    await this.units.run(() => this.save(state, {}));
  }

  /** Ends the work for good, as long as it is in this state. */
  async end(state: 'running' | 'cancelled', change: Change): Promise<void> {
    await this.units.run(() => this.change([state], { ...change, leaseBy: null, leaseUntil: null }));
  }

  /** Gives the import back for another attempt. */
  async letGo(): Promise<void> {
    await this.units.run(() => this.change(['running', 'cancelled'], { leaseBy: null, leaseUntil: null }));
  }

  private change(
    states: readonly ('running' | 'cancelled')[],
    change: Partial<Omit<MemoryImportRecord, 'id'>>,
  ): Promise<boolean> {
    return this.imports.change(this.held.id, { states, leaseBy: this.held.holder }, change);
  }
}
