import { releaseState, translationState, type TranslationState } from '@triptych/domain';
import type { Act } from '../acts.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { Versions } from '../ports/versions.js';
import type { ReleaseRecord } from '../records/release.js';

/** Works out where a release and its translations stand after something changed. */
export class Settlement {
  constructor(
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly versions: Versions,
  ) {}

  /** Inside the unit of work that made the change and holds the release. */
  async settle(act: Act, release: ReleaseRecord): Promise<void> {
    if (release.state === 'withdrawn') return;
    const versions = await this.versions.current(release.id);
    const states: TranslationState[] = [];
    for (const translation of await this.releases.translations(release.id)) {
      const version = versions.find(({ locale }) => locale === translation.locale);
      const state = translationState({
        ...(await this.targets.counts(release.id, translation.locale)),
        approved: version !== undefined,
        published: version?.publishedAt != null && version.publishedAt <= act.now.toISOString(),
      });
      states.push(state);
      if (state === translation.state) continue;
      await this.releases.changeTranslation(release.id, translation.locale, { state });
      if (translation.state === 'drafting') await act.record(release.id, 'drafted', { locale: translation.locale });
    }
    const state = releaseState(states);
    if (state === release.state) return;
    await this.releases.change(release.id, { state });
    act.announce({ type: 'release.changed', releaseId: release.id, locale: null });
  }
}
