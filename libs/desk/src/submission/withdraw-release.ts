import type { Acts } from '../acts.js';
import type { Releases } from '../ports/releases.js';

/** Takes a release out of work and out of every list of published ones. What is in flight ends without effect. */
export class WithdrawRelease {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
  ) {}

  /** @throws DomainError `not_found` */
  async run(by: string, releaseId: string): Promise<void> {
    await this.acts.perform(by, async (act) => {
      const release = await this.releases.lock(releaseId);
      if (release.state === 'withdrawn') return;
      await this.releases.change(releaseId, { state: 'withdrawn' });
      await act.record(releaseId, 'withdrawn');
      act.announce({ type: 'release.changed', releaseId, locale: null });
    });
  }
}
