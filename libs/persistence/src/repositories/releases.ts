import {
  Releases,
  type BlockRecord,
  type ReleaseRecord,
  type SegmentChange,
  type SegmentRecord,
  type Submission,
  type TranslationRecord,
} from '@triptych/desk';
import { DomainError, LOCALES, type InlinePart, type Locale } from '@triptych/domain';
import type { QueryDeepPartialEntity } from 'typeorm';
import {
  BlockEntity,
  ReleaseEntity,
  ReleaseNumberEntity,
  SegmentEntity,
  SourceRevisionEntity,
  TranslationEntity,
} from '../entities/release.entity.js';
import { ask, insertRows, updateRows } from '../rows.js';
import { searchText } from '../search-text.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { addSegments, replaceSegments } from './segment-rows.js';

/** Releases and their sources in the database. */
export class TypeormReleases extends Releases {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  /** Raising the count of the year locks its row, so units that submit at once get different numbers. */
  override async nextNumber(year: number): Promise<number> {
    await insertRows(this.units, ReleaseNumberEntity, [{ year, used: 0 }], (insert) => insert.orIgnore());
    await updateRows(this.units, ReleaseNumberEntity, { used: () => '"used" + 1' }, '"year" = :year', { year });
    const { used } = await this.units.manager.findOneByOrFail(ReleaseNumberEntity, { year });
    return used;
  }

  override async add({ release, source, blocks, contents, segments, translations }: Submission): Promise<void> {
    const search = searchText(`${release.reference} ${release.headline}`);
    await insertRows(this.units, ReleaseEntity, [{ ...release, search }]);
    await insertRows(this.units, SourceRevisionEntity, [source]);
    const rows = blocks.map((block) => ({ ...block, content: contents.get(block.id) ?? null }));
    await insertRows(this.units, BlockEntity, rows);
    await addSegments(this.units, segments);
    await insertRows(this.units, TranslationEntity, translations);
  }

  override async lock(id: string): Promise<ReleaseRecord> {
    const select = this.units.manager.createQueryBuilder(ReleaseEntity, 'release').where('release.id = :id', { id });
    if (this.units.connection.locksRows) select.setLock('pessimistic_write');
    const release = await select.getOne();
    if (!release) throw new DomainError('not_found');
    return release;
  }

  override async find(id: string): Promise<ReleaseRecord | undefined> {
    return (await this.units.manager.findOneBy(ReleaseEntity, { id })) ?? undefined;
  }

  override async change(id: string, change: Pick<ReleaseRecord, 'state'>): Promise<void> {
    await this.set(ReleaseEntity, change, '"id" = :id', { id });
  }

  override async rename({ id, reference }: ReleaseRecord, headline: string): Promise<void> {
    const search = searchText(`${reference} ${headline}`);
    await this.set(ReleaseEntity, { headline, search }, '"id" = :id', { id });
  }

  override async blocks(id: string): Promise<BlockRecord[]> {
    return this.units.manager.find(BlockEntity, { where: { releaseId: id }, order: { position: 'ASC' } });
  }

  override async contents(id: string): Promise<ReadonlyMap<string, readonly InlinePart[]>> {
    const rows = await this.units.manager
      .createQueryBuilder(BlockEntity, 'block')
      .select(['block.id', 'block.content'])
      .where('block.releaseId = :id AND block.content IS NOT NULL', { id })
      .getMany();
    return new Map(rows.map((row) => [row.id, row.content ?? []]));
  }

  override async changeBlock(id: string, change: Pick<BlockRecord, 'included' | 'reason' | 'type'>): Promise<void> {
    await this.set(BlockEntity, change, '"id" = :id', { id });
  }

  override async recutWith(id: string, segmentationVersion: string): Promise<void> {
    await this.set(ReleaseEntity, { segmentationVersion }, '"id" = :id', { id });
  }

  override async segments(id: string): Promise<SegmentRecord[]> {
    return this.units.manager.find(SegmentEntity, { where: { releaseId: id }, order: { position: 'ASC' } });
  }

  override async segment(id: string): Promise<SegmentRecord | undefined> {
    return (await this.units.manager.findOneBy(SegmentEntity, { id })) ?? undefined;
  }

  override async replaceSegments(releaseId: string, change: SegmentChange): Promise<void> {
    await replaceSegments(this.units, releaseId, change);
  }

  override async translations(id: string): Promise<TranslationRecord[]> {
    const translations = await this.units.manager.findBy(TranslationEntity, { releaseId: id });
    return translations.sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  }

  override async changeTranslation(
    id: string,
    locale: Locale,
    change: Partial<Pick<TranslationRecord, 'state' | 'translatorId' | 'reviewerId'>>,
  ): Promise<void> {
    await this.set(TranslationEntity, change, '"release_id" = :id AND "locale" = :locale', { id, locale });
  }

  override async dueForPublication(now: Date, limit: number): Promise<string[]> {
    const rows = await ask<{ id: string }>(
      this.units.manager,
      `SELECT DISTINCT release.id AS "id"
         FROM "release" AS release
         JOIN "translation" AS translation ON translation.release_id = release.id AND translation.state = 'approved'
         JOIN "version" AS version ON version.release_id = release.id AND version.locale = translation.locale
              AND version.published_at <= :now
        WHERE release.state <> 'withdrawn'
        LIMIT ${limit}`,
      { now: now.toISOString() },
    );
    return rows.map(({ id }) => id);
  }

  override async unrouted(limit: number): Promise<TranslationRecord[]> {
    return this.units.manager
      .createQueryBuilder(TranslationEntity, 'translation')
      .innerJoin('release', 'release', 'release.id = translation.releaseId')
      .where('(translation.translatorId IS NULL OR translation.reviewerId IS NULL)')
      .andWhere('translation.assignedByHand = :byHand', { byHand: false })
      .andWhere(`translation.state IN ('drafting', 'translation', 'review')`)
      .andWhere(`release.state <> 'withdrawn'`)
      .orderBy('release.submittedAt')
      .addOrderBy('translation.releaseId')
      .addOrderBy('translation.locale')
      .limit(limit)
      .getMany();
  }

  private async set<T extends object>(
    entity: Parameters<typeof updateRows<T>>[1],
    change: Partial<T>,
    where: string,
    parameters: object,
  ): Promise<void> {
    if (Object.keys(change).length === 0) return;
    const found = await updateRows(this.units, entity, change as QueryDeepPartialEntity<T>, where, parameters);
    if (found === 0) throw new DomainError('not_found');
  }
}
