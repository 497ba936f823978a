import { PublishedViews, type Page, type PublishedQuery, type PublishedView } from '@triptych/desk';
import { LOCALES } from '@triptych/domain';
import { ask } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';
import { pageFrom, placeOf } from './cursor.js';

interface PublishedRow extends Omit<PublishedView, 'blocks'> {
  readonly id: string;
  /** JSON. */
  readonly blocks: string;
}

/** What API clients see. What is public is decided in SQL by the database's own clock, never by this process. */
export class TypeormPublishedViews extends PublishedViews {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  /** `since` includes the instant itself, so a client that asks with the last time it saw misses nothing. */
  override async list({ limit, cursor, locale, since, kind }: PublishedQuery): Promise<Page<PublishedView>> {
    const conditions: string[] = [];
    if (locale) conditions.push('version.locale = :locale');
    if (kind) conditions.push('release.kind = :kind');
    if (since !== undefined) conditions.push('version.published_at >= :since');
    if (cursor !== undefined) {
      conditions.push('(version.published_at < :at OR (version.published_at = :at AND version.id < :id))');
    }
    const rows = await this.ask(conditions, `ORDER BY version.published_at DESC, version.id DESC LIMIT :rows`, {
      ...(locale && { locale }),
      ...(kind && { kind }),
      ...(since !== undefined && { since: new Date(since).toISOString() }),
      ...(cursor !== undefined && placeOf('published', cursor)),
      rows: limit + 1,
    });
    return pageFrom('published', rows, limit, publishedPlace, (shown) => shown.map(viewOf));
  }

  override async ofReference(reference: string): Promise<PublishedView[]> {
    const rows = await this.ask(['release.reference = :reference'], '', { reference });
    return rows.map(viewOf).sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  }

  /**
   * The newest public version of each locale. The embargo of the release is asked too, although publication times
   * include it: nothing may leave before it, whatever went wrong when the time was set.
   */
  private async ask(conditions: readonly string[], order: string, parameters: object): Promise<PublishedRow[]> {
    const { now } = this.units.connection;
    return ask<PublishedRow>(
      this.units.reader,
      `SELECT version.id AS "id", release.reference AS "reference", version.locale AS "locale", release.kind AS "kind",
              version.headline AS "headline", version.published_at AS "publishedAt", version.digest AS "hash",
              version.blocks AS "blocks"
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

function publishedPlace({ publishedAt, id }: PublishedRow) {
  return { at: publishedAt, id };
}

function viewOf({ reference, locale, kind, headline, publishedAt, hash, blocks }: PublishedRow): PublishedView {
  const parsed = JSON.parse(blocks) as PublishedView['blocks'];
  return { reference, locale, kind, headline, publishedAt, hash, blocks: parsed };
}
