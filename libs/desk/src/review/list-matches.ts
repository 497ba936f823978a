import { DomainError, type Locale } from '@triptych/domain';
import { withNeighbours } from '../drafting/with-neighbours.js';
import type { FoundMatch, LookUp } from '../memory/look-up.js';
import { contextOf } from '../memory/memory-digests.js';
import type { ReleaseViews } from '../views/release-views.js';

/** The best that the memory proposes for one segment. */
export class ListMatches {
  constructor(
    private readonly views: ReleaseViews,
    private readonly lookUp: LookUp,
  ) {}

  /** @throws DomainError `not_found` for an unknown segment and for a locale that its release is not translated into */
  async run(segmentId: string, locale: Locale): Promise<FoundMatch[]> {
    const place = await this.views.placeOf(segmentId, locale);
    if (!place) throw new DomainError('not_found');
    const blocks = await this.views.segments(place.releaseId, locale);
    const isWanted = ({ id }: { readonly id: string }) => id === segmentId;
    const line = withNeighbours(blocks.flatMap(({ included, segments }) => (included ? segments : [])));
    const leftOut = blocks.flatMap(({ segments }) => segments).find(isWanted);
    const segment = line.find(isWanted) ?? (leftOut && { ...leftOut, previous: null, next: null });
    if (!segment) throw new DomainError('not_found');
    const { text, codes } = segment;
    return this.lookUp.run(
      { source: place.sourceLocale, target: locale },
      { text, codes, context: contextOf(segment) },
    );
  }
}
