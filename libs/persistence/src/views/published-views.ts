import {
  PublishedViews,
  type Page,
  type PublishedQuery,
  type PublishedSummaryView,
  type PublishedView,
} from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { pageFrom, placeOf } from './cursor.js';

interface SummaryRow extends PublishedSummaryView {
  readonly id: string;
}

interface WholeRow extends SummaryRow, Pick<PublishedView, 'releaseId' | 'revision' | 'format' | 'content'> {
  /** JSON. */
  readonly blocks: string;
}

/** What a list needs, and what a reader of the version needs besides. */
const SUMMARY = `version.id AS "id", release.reference AS "reference", version.locale AS "locale", release.kind AS "kind",
              version.headline AS "headline", version.published_at AS "publishedAt", version.digest AS "hash"`;
const WHOLE = `${SUMMARY},
              release.id AS "releaseId", release.revision AS "revision", release.format AS "format", version.blocks AS "blocks", version.content AS "content"`;

/** What API clients see. What is public is decided in SQL by the database's own clock, never by this process. */
export class TypeormPublishedViews extends PublishedViews {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  /** `since` includes the instant itself, so a client that asks with the last time it saw misses nothing. */
  override async list({ limit, cursor, locale, since, kind }: PublishedQuery): Promise<Page<PublishedSummaryView>> {
    const conditions: string[] = [];
    if (locale) conditions.push('version.locale = :locale');
    if (kind) conditions.push('release.kind = :kind');
    if (since !== undefined) conditions.push('version.published_at >= :since');
    if (cursor !== undefined) {
      conditions.push('(version.published_at < :at OR (version.published_at = :at AND version.id < :id))');
    }
    const order = `ORDER BY version.published_at DESC, version.id DESC LIMIT :rows`;
    const rows = await this.ask<SummaryRow>(SUMMARY, conditions, order, {
      ...(locale && { locale }),
      ...(kind && { kind }),
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(cursor !== undefined && placeOf('published', cursor)),
      rows: limit + 1,
    });
    return pageFrom('published', rows, limit, publishedPlace, (shown) => shown.map(summaryOf));
  }

  override async ofReference(reference: string): Promise<PublishedView[]> {
    const rows = await this.ask<WholeRow>(WHOLE, ['release.reference = :reference'], '', { reference });
    return rows.map(wholeOf).sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  }

  /**
   * The newest public version of each locale. The embargo of the release is asked too, although publication times
   * include it: nothing may leave before it, whatever went wrong when the time was set.
   */
  private async ask<R>(
    columns: string,
    conditions: readonly string[],
    order: string,
    parameters: object,
  ): Promise<R[]> {
    const { now } = this.units.connection;
    return ask<R>(
      this.units.reader,
      `SELECT ${columns}
         FROM "version" AS version
         JOIN "release" AS release ON release.id = version.release_id
        WHERE ${[
          `version.published_at <= ${now}`,
          `release.state <> 'withdrawn'`,
          `(release.embargo_until IS NULL OR release.embargo_until <= ${now})`,
          `NOT EXISTS (SELECT 1 FROM "version" AS newer WHERE newer.release_id = version.release_id
              AND newer.locale = version.locale AND newer."number" > version."number" AND newer.published_at <= ${now})`,
          ...conditions,
        ].join('\n          AND ')}
        ${order}`,
      parameters,
    );
  }
}

function publishedPlace({ publishedAt, id }: SummaryRow) {
  return { at: publishedAt, id };
}

function summaryOf({ reference, locale, kind, headline, publishedAt, hash }: SummaryRow): PublishedSummaryView {
  return { reference, locale, kind, headline, publishedAt, hash };
}

function wholeOf(row: WholeRow): PublishedView {
  const { releaseId, revision, format, content } = row;
  const blocks = JSON.parse(row.blocks) as PublishedView['blocks'];
  return { ...summaryOf(row), releaseId, revision, blocks, format, content };
}
