import type { Act } from '../acts.js';
import type { People } from '../ports/people.js';
import type { Releases } from '../ports/releases.js';
import type { ReleaseRecord, TranslationRecord } from '../records/release.js';
import { chooseTeam } from './choose-team.js';

/** Gives each translation of a release a translator and a different reviewer. */
export class Routing {
  constructor(
    private readonly people: People,
    private readonly releases: Releases,
  ) {}

  /** Fills the places that are empty, as far as there are people for the pair. Inside a unit of work only. */
  async route(act: Act, release: ReleaseRecord, translation: TranslationRecord): Promise<void> {
    const [people, workload] = await Promise.all([this.people.all(), this.people.workload()]);
    const team = chooseTeam(
      { source: release.sourceLocale, target: translation.locale },
      people.filter(({ active }) => active),
      workload,
      translation,
    );
    if (team.translatorId === translation.translatorId && team.reviewerId === translation.reviewerId) return;
    await this.releases.changeTranslation(release.id, translation.locale, team);
    await act.record(release.id, 'routed', {
      locale: translation.locale,
      ...(team.translatorId && { translatorId: team.translatorId }),
      ...(team.reviewerId && { reviewerId: team.reviewerId }),
    });
  }
}
