import { DomainError, type Locale, type TargetState } from '@triptych/domain';
import type { ReleaseViews } from '../views/release-views.js';
import { isOpenTo, repetitionsOf } from './repetitions.js';

/** Another place of a release where a sentence stands. */
export interface Repetition {
  readonly segmentId: string;
  readonly position: number;
  readonly state: TargetState;
  /** True when `FillRepetitions` would write the text of the sentence there. */
  readonly isOpen: boolean;
}

/** Finds where else in its release a sentence stands. */
export class ListRepetitions {
  constructor(private readonly views: ReleaseViews) {}

  /**
   * In the order of the release; none is open until the segment is confirmed.
   * @throws DomainError `not_found` for an unknown segment and for a locale that its release is not translated into
   */
  async run(segmentId: string, locale: Locale): Promise<Repetition[]> {
    const place = await this.views.placeOf(segmentId, locale);
    if (!place) throw new DomainError('not_found');
    const blocks = await this.views.segments(place.releaseId, locale);
    const segment = blocks.flatMap(({ segments }) => segments).find(({ id }) => id === segmentId);
    const confirmed = segment?.targets[locale];
    if (!segment || !confirmed) throw new DomainError('not_found');
    const line = blocks.flatMap(({ included, segments }) => (included ? segments : []));
    return repetitionsOf(segment, line).flatMap(({ id, position, targets }): Repetition[] => {
      const target = targets[locale];
      return target ? [{ segmentId: id, position, state: target.state, isOpen: isOpenTo(confirmed, target) }] : [];
    });
  }
}
