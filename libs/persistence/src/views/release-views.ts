import {
  ReleaseViews,
  type AuditEventRecord,
  type BlockView,
  type BoardQuery,
  type Page,
  type ReleaseEventView,
  type ReleaseRecord,
  type ReleaseSummaryView,
  type ReleaseView,
  type SegmentPlace,
  type SourceNoteView,
  type TargetRevisionView,
  type TargetView,
  type VersionRecord,
  type VersionTextView,
  type VersionView,
  type WorkView,
} from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { ReleaseEntity } from '../entities/release.entity.js';
import { TargetEntity, TargetRevisionEntity } from '../entities/target.entity.js';
import { VersionEntity } from '../entities/version.entity.js';
import { AuditEventEntity } from '../entities/work.entity.js';
import { ask } from '../rows.js';
import { searchPatterns } from '../search-text.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { pageFrom, placeOf } from './cursor.js';
import { noteViews } from './note-views.js';
import { PersonNames } from './person-names.js';
import { lastRecutView } from './recut-views.js';
import { releaseSummaries } from './release-summaries.js';
import { blockViews, oneTargetView } from './segment-views.js';
import { workViews } from './work-views.js';

/** What people of the desk look at, from the database. A page costs a handful of queries, whatever its length. */
export class TypeormReleaseViews extends ReleaseViews {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async board({ limit, cursor, state, locale, q }: BoardQuery): Promise<Page<ReleaseSummaryView>> {
    const select = this.units.reader.createQueryBuilder(ReleaseEntity, 'release');
    if (state) select.andWhere('release.state = :state', { state });
    if (locale) {
      select.andWhere(
        'EXISTS (SELECT 1 FROM "translation" AS wanted WHERE wanted.release_id = release.id AND wanted.locale = :locale)',
        { locale },
      );
    }
    searchPatterns(q ?? '').forEach((pattern, word) => {
      select.andWhere(`release.search LIKE :word${word} ESCAPE '\\'`, { [`word${word}`]: pattern });
    });
    if (cursor !== undefined) {
      select.andWhere(
        '(release.submittedAt < :at OR (release.submittedAt = :at AND release.id < :id))',
        placeOf('board', cursor),
      );
    }
    select
      .orderBy('release.submittedAt', 'DESC')
      .addOrderBy('release.id', 'DESC')
      .limit(limit + 1);
    const releases = await select.getMany();
    const summaries = await releaseSummaries(this.units, releases.slice(0, limit));
    return pageFrom('board', releases, limit, boardPlace, () => summaries);
  }

  override async release(id: string): Promise<ReleaseView | undefined> {
    const release = await this.units.reader.findOneBy(ReleaseEntity, { id });
    const [summary] = await releaseSummaries(this.units, release ? [release] : []);
    if (!release || !summary) return undefined;
    const { format, revision, segmentationVersion, host, address } = release;
    const versions = await this.versions(id);
    const lastRecut = await lastRecutView(this.units, id);
    return { ...summary, format, revision, segmentationVersion, host, address, versions, lastRecut };
  }

  override async segments(releaseId: string, locale?: Locale): Promise<BlockView[]> {
    return blockViews(this.units, releaseId, locale);
  }

  override async placeOf(segmentId: string, locale: Locale): Promise<SegmentPlace | undefined> {
    const [place] = await ask<SegmentPlace>(
      this.units.reader,
      `SELECT segment.release_id AS "releaseId", release.source_locale AS "sourceLocale"
         FROM "segment" AS segment
         JOIN "release" AS release ON release.id = segment.release_id
         JOIN "translation" AS translation ON translation.release_id = release.id AND translation.locale = :locale
        WHERE segment.id = :segmentId`,
      { segmentId, locale },
    );
    return place;
  }

  override async version(releaseId: string, locale: Locale): Promise<VersionTextView | undefined> {
    const order = { number: 'DESC' } as const;
    const version = await this.units.reader.findOne(VersionEntity, { where: { releaseId, locale }, order });
    const release = version && (await this.units.reader.findOneBy(ReleaseEntity, { id: releaseId }));
    if (!release) return undefined;
    const { blocks, content, publishedAt } = version;
    return { blocks, format: release.format, content, publishedAt };
  }

  override async notes(releaseId: string): Promise<SourceNoteView[]> {
    return noteViews(this.units, releaseId);
  }

  override async target(segmentId: string, locale: Locale): Promise<TargetView | undefined> {
    return oneTargetView(this.units, segmentId, locale);
  }

  override async events(
    releaseId: string,
    { limit, cursor }: { limit: number; cursor?: string | undefined },
  ): Promise<Page<ReleaseEventView>> {
    const select = this.units.reader
      .createQueryBuilder(AuditEventEntity, 'event')
      .where('event.releaseId = :releaseId', { releaseId });
    if (cursor !== undefined) {
      select.andWhere('(event.at < :at OR (event.at = :at AND event.id < :id))', placeOf('events', cursor));
    }
    select
      .orderBy('event.at', 'DESC')
      .addOrderBy('event.id', 'DESC')
      .limit(limit + 1);
    const events = await select.getMany();
    const names = await PersonNames.of(
      this.units,
      events.map(({ by }) => by),
    );
    return pageFrom('events', events, limit, eventPlace, (shown) =>
      shown.map(({ id, at, by, type, details }) => ({ id, at, by: names.find(by), type, details })),
    );
  }

  override async history(segmentId: string, locale: Locale): Promise<TargetRevisionView[] | undefined> {
    const target = await this.units.reader.findOneBy(TargetEntity, { segmentId, locale });
    if (!target) return undefined;
    const order = { revision: 'ASC' } as const;
    const revisions = await this.units.reader.find(TargetRevisionEntity, { where: { targetId: target.id }, order });
    const names = await PersonNames.of(
      this.units,
      revisions.map(({ by }) => by),
    );
    return revisions.map(({ revision, text, state, origin, act, reason, at, by }) => ({
      revision,
      text,
      state,
      origin,
      act,
      reason,
      at,
      by: names.find(by),
    }));
  }

  override async work(personId: string): Promise<WorkView[]> {
    return workViews(this.units, personId);
  }

  /** The newest version of each locale, in panel order; without their blocks, which nobody asked for. */
  private async versions(releaseId: string): Promise<VersionView[]> {
    const select = { locale: true, number: true, digest: true, approvedAt: true, approvedBy: true, publishedAt: true };
    const all = await this.units.reader.find(VersionEntity, {
      select: { id: true, ...select },
      where: { releaseId },
      order: { number: 'DESC' },
    });
    const newest = LOCALES.flatMap((locale) => all.find((version) => version.locale === locale) ?? []);
    const names = await PersonNames.of(
      this.units,
      newest.map(({ approvedBy }) => approvedBy),
    );
    return newest.map((version) => versionView(version, names));
  }
}

function boardPlace({ submittedAt, id }: ReleaseRecord) {
  return { at: submittedAt, id };
}

function eventPlace({ at, id }: AuditEventRecord) {
  return { at, id };
}

function versionView(version: VersionRecord, names: PersonNames): VersionView {
  const { locale, number, digest, approvedAt, approvedBy, publishedAt } = version;
  return { locale, number, hash: digest, approvedAt, approvedBy: names.get(approvedBy), publishedAt };
}
