import { Chunks, type ChunkRecord, type DraftTrouble } from '@triptych/desk';
import type { QueryDeepPartialEntity } from 'typeorm';
import { ChunkEntity } from '../entities/work.entity.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

const FREE = '("lease_until" IS NULL OR "lease_until" <= :now)';
const DUE = '("next_try_at" IS NULL OR "next_try_at" <= :now)';
const HELD = `"id" = :id AND "lease_by" = :by AND "state" = 'waiting'`;
const NO_LEASE = { leaseBy: null, leaseUntil: null };

/** Chunks of drafting in the database. */
export class TypeormChunks extends Chunks {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(chunks: readonly ChunkRecord[]): Promise<void> {
    await insertRows(this.units, ChunkEntity, chunks);
  }

  override async find(id: string): Promise<ChunkRecord | undefined> {
    return (await this.units.manager.findOneBy(ChunkEntity, { id })) ?? undefined;
  }

  override async claim(id: string, by: string, now: Date, until: Date): Promise<boolean> {
    const lease = { leaseBy: by, leaseUntil: until.toISOString(), failures: () => '"failures" + 1' };
    return this.change(lease, `"id" = :id AND "state" = 'waiting' AND ${FREE} AND ${DUE}`, {
      id,
      now: now.toISOString(),
    });
  }

  override async finish(
    id: string,
    by: string,
    state: 'done' | 'attention',
    trouble: DraftTrouble | null,
  ): Promise<boolean> {
    return this.change({ ...NO_LEASE, state, trouble, nextTryAt: null }, HELD, { id, by });
  }

  override async postpone(id: string, by: string, nextTryAt: Date, trouble: DraftTrouble | null): Promise<boolean> {
    const change = { ...NO_LEASE, trouble, nextTryAt: nextTryAt.toISOString() };
    const uncounted = trouble === null ? { failures: () => '"failures" - 1' } : {};
    return this.change({ ...change, ...uncounted }, HELD, { id, by });
  }

  override async stranded(now: Date, queuedBefore: Date, limit: number): Promise<ChunkRecord[]> {
    return this.units.manager
      .createQueryBuilder(ChunkEntity, 'chunk')
      .innerJoin('release', 'release', 'release.id = chunk.releaseId')
      .where(`chunk.state = 'waiting' AND (chunk.leaseUntil IS NULL OR chunk.leaseUntil <= :now)`)
      .andWhere('(chunk.nextTryAt <= :now OR (chunk.nextTryAt IS NULL AND chunk.queuedAt < :queuedBefore))')
      .setParameters({ now: now.toISOString(), queuedBefore: queuedBefore.toISOString() })
      .andWhere(`release.state <> 'withdrawn'`)
      .orderBy('chunk.queuedAt')
      .addOrderBy('chunk.id')
      .limit(limit)
      .getMany();
  }

  override async requeue(id: string, attempt: number, at: Date): Promise<void> {
    await this.change({ attempt, queuedAt: at.toISOString(), nextTryAt: null }, '"id" = :id', { id });
  }

  private async change(
    change: QueryDeepPartialEntity<ChunkRecord>,
    where: string,
    parameters: object,
  ): Promise<boolean> {
    return (await updateRows(this.units, ChunkEntity, change, where, parameters)) > 0;
  }
}
