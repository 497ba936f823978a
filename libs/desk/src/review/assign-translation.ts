import { DomainError, may, type Locale } from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { People } from '../ports/people.js';
import type { Releases } from '../ports/releases.js';

export interface Assignment {
  readonly translatorId?: string | null | undefined;
  readonly reviewerId?: string | null | undefined;
}

/** Changes by hand who translates and who reviews. The desk does not fill a place that a person emptied. */
export class AssignTranslation {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly people: People,
  ) {}

  /** @throws DomainError `not_found`, `not_available_for_pair`, `same_person`, `release_withdrawn` */
  async run(by: string, releaseId: string, locale: Locale, assignment: Assignment): Promise<void> {
    await this.acts.perform(by, async (act) => {
      const release = await this.releases.lock(releaseId);
      if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
      const translation = (await this.releases.translations(releaseId)).find((each) => each.locale === locale);
      if (!translation) throw new DomainError('not_found');
      const { translatorId = translation.translatorId, reviewerId = translation.reviewerId } = assignment;
      if (translatorId !== null && translatorId === reviewerId) throw new DomainError('same_person');
      const pair = { source: release.sourceLocale, target: locale };
      for (const [id, wanted] of [
        [translatorId, 'target.write'],
        [reviewerId, 'target.review'],
      ] as const) {
        if (id === null) continue;
        const person = await this.people.byId(id);
        if (!person?.active || !may(person, wanted, pair)) throw new DomainError('not_available_for_pair');
      }
      await this.releases.changeTranslation(releaseId, locale, { translatorId, reviewerId, assignedByHand: true });
      await act.record(releaseId, 'assigned', {
        locale,
        ...(translatorId !== null && { translatorId }),
        ...(reviewerId !== null && { reviewerId }),
      });
      act.announce({ type: 'release.changed', releaseId, locale: null });
    });
  }
}
