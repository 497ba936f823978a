import type { Acts } from '../acts.js';
import type { Releases } from '../ports/releases.js';
import type { Learning } from '../publication/learning.js';

/**
 * Takes a release out of work, out of every list of published ones and out of the memory. What is in flight ends without
 * effect.
 */
export class WithdrawRelease {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly learning: Learning,
  ) {}

  /** @throws DomainError `not_found` */
  async run(by: string, releaseId: string): Promise<void> {
    await this.acts.perform(by, async (act) => {
      const release = await this.releases.lock(releaseId);
      if (release.state === 'withdrawn') return;
      await this.releases.change(releaseId, { state: 'withdrawn' });
      await this.learning.unlearn(releaseId, act.now);
      await act.record(releaseId, 'withdrawn');
      act.announce({ type: 'release.changed', releaseId, locale: null });
    });
  }
}
