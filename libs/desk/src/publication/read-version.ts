import { groupBy } from '../group-by.js';
import { DomainError, type Locale } from '@triptych/domain';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';
import type { Versions } from '../ports/versions.js';
import type { ReleaseRecord } from '../records/release.js';
import type { VersionBlock } from '@triptych/exchange';
import { assemble } from './assemble.js';

export interface ReadableVersion {
  readonly release: ReleaseRecord;
  readonly locale: Locale;
  readonly blocks: readonly VersionBlock[];
  /** False: as the work stands now; segments without a text show their source. */
  readonly approved: boolean;
  readonly publishedAt: string | null;
}

/** One language of a release as a text, for people of the desk. */
export class ReadVersion {
  constructor(
    private readonly units: UnitOfWork,
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly versions: Versions,
  ) {}

  /**
   * @param draft true: the work as it stands, when there is no approved version
   * @throws DomainError `not_found`, `version_missing`
   */
  run(releaseId: string, locale: Locale, draft: boolean): Promise<ReadableVersion> {
    return this.units.run(async () => {
      const release = await this.releases.lock(releaseId);
      if (![release.sourceLocale, ...release.targetLocales].includes(locale)) throw new DomainError('not_found');
      const version = (await this.versions.current(releaseId)).find((each) => each.locale === locale);
      if (version) return { release, locale, blocks: version.blocks, approved: true, publishedAt: version.publishedAt };
      if (!draft) throw new DomainError('version_missing', { locales: [locale] });

      const targets = locale === release.sourceLocale ? [] : await this.targets.ofRelease(releaseId, locale);
      const texts = new Map(targets.map(({ segmentId, text }) => [segmentId, text]));
      const byBlock = groupBy(await this.releases.segments(releaseId), ({ blockId }) => blockId);
      const blocks = (await this.releases.blocks(releaseId)).map((block) => ({
        ...block,
        segments: (byBlock.get(block.id) ?? []).map((segment) => ({
          ...segment,
          text: texts.get(segment.id) ?? segment.text,
        })),
      }));
      return { release, locale, blocks: assemble(blocks), approved: false, publishedAt: null };
    });
  }
}
