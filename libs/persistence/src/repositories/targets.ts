import {
  Targets,
  type TargetCounts,
  type TargetRecord,
  type TargetRevisionRecord,
  type TargetSnapshot,
} from '@triptych/desk';
import type { Locale } from '@triptych/domain';
import { In, type QueryDeepPartialEntity, type SelectQueryBuilder } from 'typeorm';
import { TargetEntity, TargetRevisionEntity } from '../entities/target.entity.js';
import { ask, inPieces, insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Targets and their history in the database. */
export class TypeormTargets extends Targets {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(targets: readonly TargetRecord[]): Promise<void> {
    await insertRows(this.units, TargetEntity, targets);
  }

  override async find(segmentId: string, locale: Locale): Promise<TargetRecord | undefined> {
    return (await this.units.manager.findOneBy(TargetEntity, { segmentId, locale })) ?? undefined;
  }

  override async ofRelease(releaseId: string, locale: Locale): Promise<TargetRecord[]> {
    return this.inOrder()
      .innerJoin('block', 'block', 'block.id = segment.blockId')
      .where('target.releaseId = :releaseId AND target.locale = :locale', { releaseId, locale })
      .andWhere('block.included = :included', { included: true })
      .getMany();
  }

  override async ofChunk(chunkId: string): Promise<TargetRecord[]> {
    return this.inOrder().where('target.chunkId = :chunkId', { chunkId }).getMany();
  }

  override async advance(next: TargetRecord, history: TargetRevisionRecord): Promise<boolean> {
    const { id, ...change } = next;
    const stored = await updateRows(
      this.units,
      TargetEntity,
      change as QueryDeepPartialEntity<TargetRecord>,
      '"id" = :id AND "revision" = :before',
      { id, before: next.revision - 1 },
    );
    if (stored === 0) return false;
    await insertRows(this.units, TargetRevisionEntity, [history]);
    return true;
  }

  override async remove(segmentIds: readonly string[]): Promise<TargetSnapshot> {
    const { manager } = this.units;
    const targets: TargetRecord[] = [];
    for (const piece of inPieces(segmentIds)) {
      targets.push(...(await manager.find(TargetEntity, { where: { segmentId: In(piece) }, order: { id: 'ASC' } })));
    }
    const revisions: TargetRevisionRecord[] = [];
    const order = { targetId: 'ASC', revision: 'ASC' } as const;
    for (const piece of inPieces(targets.map(({ id }) => id))) {
      revisions.push(...(await manager.find(TargetRevisionEntity, { where: { targetId: In(piece) }, order })));
      await manager.delete(TargetRevisionEntity, { targetId: In(piece) });
      await manager.delete(TargetEntity, { id: In(piece) });
    }
    return { targets, revisions };
  }

  override async restore({ targets, revisions }: TargetSnapshot): Promise<void> {
    await insertRows(this.units, TargetEntity, targets);
    await insertRows(this.units, TargetRevisionEntity, revisions);
  }

  override async counts(releaseId: string, locale: Locale): Promise<TargetCounts> {
    const [row] = await ask<Record<keyof TargetCounts, number | string | null>>(
      this.units.manager,
      `SELECT SUM(CASE WHEN target.awaits_draft THEN 1 ELSE 0 END) AS "undrafted",
              SUM(CASE WHEN target.state = 'initial' THEN 1 ELSE 0 END) AS "unconfirmed",
              SUM(CASE WHEN target.state = 'translated' THEN 1 ELSE 0 END) AS "unaccepted"
         FROM "target" AS target
         JOIN "segment" AS segment ON segment.id = target.segment_id
         JOIN "block" AS block ON block.id = segment.block_id
        WHERE target.release_id = :releaseId AND target.locale = :locale AND block.included`,
      { releaseId, locale },
    );
    return {
      undrafted: Number(row?.undrafted),
      unconfirmed: Number(row?.unconfirmed),
      unaccepted: Number(row?.unaccepted),
    };
  }

  private inOrder(): SelectQueryBuilder<TargetRecord> {
    return this.units.manager
      .createQueryBuilder(TargetEntity, 'target')
      .innerJoin('segment', 'segment', 'segment.id = target.segmentId')
      .orderBy('segment.position');
  }
}
