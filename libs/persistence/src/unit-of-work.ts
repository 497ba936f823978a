import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { UnitOfWork } from '@triptych/desk';
import { DomainError } from '@triptych/domain';
import type { EntityManager, QueryRunner } from 'typeorm';
import type { Connection, Obstacle } from './connection.js';
import { holdToTransactions } from './statement-guard.js';

/** How often a unit is run when something stands in its way. Waiting for a lock takes long, losing a race does not. */
const ATTEMPTS: Readonly<Record<Obstacle, number>> = { busy: 3, overtaken: 10 };

interface Unit {
  readonly manager: EntityManager;
  isOpen: boolean;
}

/**
 * Units of work in transactions of the database.
 * TypeORM gives SQLite a single connection: two transactions at once would be one, and rolling back either would undo
 * both. There, units wait for each other at a gate.
 */
export class DatabaseUnitOfWork extends UnitOfWork {
  private readonly current = new AsyncLocalStorage<Unit>();
  private readonly underWay = new Set<Promise<unknown>>();
  private last: Promise<unknown> = Promise.resolve();
  private onlyRunner: QueryRunner | undefined;

  constructor(readonly connection: Connection) {
    super();
  }

  /** The manager of the unit under way. Repositories ask here before every statement, so none can write outside. */
  get manager(): EntityManager {
    const unit = this.unit();
    if (!unit) throw new Error('no unit of work is open');
    return unit.manager;
  }

  /** For reads: the unit's own manager inside a unit (it sees its own writes), else one that sees committed rows only. */
  get reader(): EntityManager {
    return this.unit()?.manager ?? this.connection.reader.manager;
  }

  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.unit()) return work();
    const mine = this.connection.oneAtATime ? this.last.then(() => this.persevere(work)) : this.persevere(work);
    this.last = mine.catch(() => undefined);
    this.underWay.add(mine);
    try {
      return await mine;
    } finally {
      this.underWay.delete(mine);
    }
  }

  /** Resolves when every unit that was begun has ended. */
  async idle(): Promise<void> {
    while (this.underWay.size > 0) await Promise.allSettled(this.underWay);
  }

  /** A context may outlive its unit (a timer, a listener): a unit that ended counts for nothing. */
  private unit(): Unit | undefined {
    const unit = this.current.getStore();
    return unit?.isOpen ? unit : undefined;
  }

  private async persevere<T>(work: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        const obstacle = this.connection.obstacle(error);
        if (!obstacle) throw error;
        if (attempt >= ATTEMPTS[obstacle]) throw obstacle === 'busy' ? new DomainError('busy') : error;
        await pause(Math.random() * 20 * attempt);
      }
    }
  }

  private async once<T>(work: () => Promise<T>): Promise<T> {
    const runner = this.runner();
    try {
      await runner.startTransaction();
      const unit: Unit = { manager: runner.manager, isOpen: true };
      try {
        const result = await this.current.run(unit, work);
        unit.isOpen = false;
        await runner.commitTransaction();
        return result;
      } catch (error) {
        unit.isOpen = false;
        await runner.rollbackTransaction();
        throw error;
      }
    } finally {
      await runner.release();
    }
  }

  private runner(): QueryRunner {
    if (this.onlyRunner) return this.onlyRunner;
    const runner = this.connection.writer.createQueryRunner();
    holdToTransactions(runner, this.connection.begin);
    if (this.connection.oneAtATime) this.onlyRunner = runner;
    return runner;
  }
}
