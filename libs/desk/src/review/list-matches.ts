import { DomainError, type Locale } from '@triptych/domain';
import type { Leverage, LeveragedMatch } from '../drafting/leverage.js';
import { withNeighbours } from '../drafting/with-neighbours.js';
import type { ReleaseViews } from '../views/release-views.js';

/** Everything the memory proposes for one segment, the best first. */
export class ListMatches {
  constructor(
    private readonly views: ReleaseViews,
    private readonly leverage: Leverage,
  ) {}

  /** @throws DomainError `not_found` for an unknown segment and for a locale that its release is not translated into */
  async run(segmentId: string, locale: Locale): Promise<LeveragedMatch[]> {
    const place = await this.views.placeOf(segmentId, locale);
    if (!place) throw new DomainError('not_found');
    const blocks = await this.views.segments(place.releaseId, locale);
    const isWanted = ({ id }: { readonly id: string }) => id === segmentId;
    const line = withNeighbours(blocks.flatMap(({ included, segments }) => (included ? segments : [])));
    const leftOut = blocks.flatMap(({ segments }) => segments).find(isWanted);
    const segment = line.find(isWanted) ?? (leftOut && { ...leftOut, previous: null, next: null });
    if (!segment) throw new DomainError('not_found');
    return this.leverage.all({ source: place.sourceLocale, target: locale }, segment);
  }
}
