import { DomainError, type Locale } from '@triptych/domain';
import type { VersionBlock } from '@triptych/exchange';
import type { ReleaseView, ReleaseViews } from '../views/release-views.js';
import { assemble } from './assemble.js';

export interface ReadableVersion {
  readonly release: ReleaseView;
  readonly locale: Locale;
  readonly blocks: readonly VersionBlock[];
  /** False: as the work stands now; segments without a text show their source. */
  readonly approved: boolean;
  readonly publishedAt: string | null;
}

/** One language of a release as a text, for people of the desk. */
export class ReadVersion {
  constructor(private readonly views: ReleaseViews) {}

  /**
   * @param draft true: the work as it stands, when there is no approved version
   * @throws DomainError `not_found`, `version_missing`
   */
  async run(releaseId: string, locale: Locale, draft: boolean): Promise<ReadableVersion> {
    const release = await this.views.release(releaseId);
    if (!release || ![release.sourceLocale, ...release.targetLocales].includes(locale)) {
      throw new DomainError('not_found');
    }
    const version = await this.views.version(releaseId, locale);
    if (version) return { release, locale, approved: true, ...version };
    if (!draft) throw new DomainError('version_missing', { locales: [locale] });

    const blocks = (await this.views.segments(releaseId, locale)).map((block) => ({
      ...block,
      segments: block.segments.map((segment) => ({ ...segment, text: segment.targets[locale]?.text ?? segment.text })),
    }));
    return { release, locale, blocks: assemble(blocks), approved: false, publishedAt: null };
  }
}
