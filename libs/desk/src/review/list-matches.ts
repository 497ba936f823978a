import { DomainError, type Locale } from '@triptych/domain';
import type { Leverage, LeveragedMatch } from '../drafting/leverage.js';
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
    const line = blocks.flatMap(({ included, segments }) => (included ? segments : []));
    const at = line.findIndex(({ id }) => id === segmentId);
    const segment = line[at] ?? blocks.flatMap(({ segments }) => segments).find(({ id }) => id === segmentId);
    if (!segment) throw new DomainError('not_found');
    const neighbour = (offset: number) => (at < 0 ? null : (line[at + offset]?.text ?? null));
    return this.leverage.all(
      { source: place.sourceLocale, target: locale },
      { text: segment.text, previous: neighbour(-1), next: neighbour(1) },
    );
  }
}
