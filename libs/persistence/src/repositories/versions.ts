import { Versions, type VersionRecord } from '@triptych/desk';
import { LOCALES, type Locale } from '@triptych/domain';
import { VersionEntity } from '../entities/version.entity.js';
import { insertRows, updateRows } from '../rows.js';
import type { DatabaseUnitOfWork } from '../unit-of-work.js';

/** Language versions in the database. */
export class TypeormVersions extends Versions {
  constructor(private readonly units: DatabaseUnitOfWork) {
    super();
  }

  override async add(version: VersionRecord): Promise<void> {
    await insertRows(this.units, VersionEntity, [version]);
  }

  /** In panel order. */
  override async current(releaseId: string): Promise<VersionRecord[]> {
    const versions = await this.units.manager
      .createQueryBuilder(VersionEntity, 'version')
      .where('version.releaseId = :releaseId', { releaseId })
      .andWhere(
        `NOT EXISTS (SELECT 1 FROM "version" AS newer WHERE newer.release_id = version.release_id
                        AND newer.locale = version.locale AND newer."number" > version."number")`,
      )
      .getMany();
    return versions.sort((a, b) => LOCALES.indexOf(a.locale) - LOCALES.indexOf(b.locale));
  }

  override async publish(releaseId: string, locales: readonly Locale[], at: Date): Promise<void> {
    const current = await this.current(releaseId);
    const ids = current.filter(({ locale }) => locales.includes(locale)).map(({ id }) => id);
    if (ids.length === 0) return;
    const change = { publishedAt: at.toISOString() };
    await updateRows(this.units, VersionEntity, change, '"id" IN (:...ids)', { ids });
  }
}
