import { DomainError, type Locale } from '@triptych/domain';
import { writeBack, type VersionBlock } from '@triptych/exchange';
import type { ReleaseView, ReleaseViews, SegmentView } from '../views/release-views.js';
import { assemble } from './assemble.js';
import { writtenBlocks } from './written-blocks.js';

export interface ReadableVersion {
  readonly release: ReleaseView;
  readonly locale: Locale;
  readonly blocks: readonly VersionBlock[];
  /** In the format in which the release was submitted. */
  readonly content: string;
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

    const blocks = await this.views.segments(releaseId, locale);
    const textOf = (segment: SegmentView) => segment.targets[locale]?.text ?? segment.text;
    const texts = blocks.map((block) => ({
      ...block,
      segments: block.segments.map((segment) => ({ ...segment, text: textOf(segment) })),
    }));
    const content = writeBack(release.format, writtenBlocks(blocks, textOf), release.sourceLocale, locale);
    return { release, locale, blocks: assemble(texts), content, approved: false, publishedAt: null };
  }
}
