import { DomainError, type Locale } from '@triptych/domain';
import { draftedSegments } from '../drafting/drafted-segments.js';
import type { Leverage, LeveragedMatch } from '../drafting/leverage.js';
import type { Releases } from '../ports/releases.js';
import type { UnitOfWork } from '../ports/unit-of-work.js';

/** Everything the memory proposes for one segment, the best first. */
export class ListMatches {
  constructor(
    private readonly units: UnitOfWork,
    private readonly releases: Releases,
    private readonly leverage: Leverage,
  ) {}

  /** @throws DomainError `not_found` */
  async run(segmentId: string, locale: Locale): Promise<LeveragedMatch[]> {
    const { pair, segment } = await this.units.run(async () => {
      const found = await this.releases.segment(segmentId);
      if (!found) throw new DomainError('not_found');
      const release = await this.releases.lock(found.releaseId);
      const line = draftedSegments(await this.releases.blocks(release.id), await this.releases.segments(release.id));
      return {
        pair: { source: release.sourceLocale, target: locale },
        segment: line.find((each) => each.segmentId === segmentId) ?? { text: found.text, previous: null, next: null },
      };
    });
    return this.leverage.all(pair, segment);
  }
}
