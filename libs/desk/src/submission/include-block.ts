import { DomainError } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { blocksWithSegments } from '../blocks-with-segments.js';
import type { DraftPlan } from '../drafting/draft-plan.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { Versions } from '../ports/versions.js';
import type { Settlement } from '../review/settlement.js';
import { headlineOf } from './headline.js';
import { withInclusion } from './read-submitted-text.js';

/** Restores a line that was left out, or leaves one out, while no version of the release is approved yet. */
export class IncludeBlock {
  constructor(
    private readonly acts: Acts,
    private readonly store: { readonly releases: Releases; readonly targets: Targets; readonly versions: Versions },
    private readonly plan: DraftPlan,
    private readonly settlement: Settlement,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists`, `nothing_included` */
  async run(by: string, releaseId: string, blockId: string, included: boolean): Promise<void> {
    const { releases, targets, versions } = this.store;
    await this.acts.perform(by, async (act) => {
      const release = await releases.lock(releaseId);
      if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
      const blocks = await releases.blocks(releaseId);
      const block = blocks.find(({ id }) => id === blockId);
      if (!block) throw new DomainError('not_found');
      if (block.included === included) return;
      if ((await versions.current(releaseId)).length > 0) throw new DomainError('version_exists');
      if (!included && !blocks.some((other) => other.included && other.id !== blockId)) {
        throw new DomainError('nothing_included');
      }
      const changed = withInclusion(block, included);
      await releases.changeBlock(blockId, changed);
      const present = blocks.map((each) => (each.id === blockId ? changed : each));
      const filled = blocksWithSegments(present, await releases.segments(releaseId));
      await releases.rename(release, headlineOf(filled));
      if (included) {
        const segments = filled.find(({ id }) => id === blockId)?.segments ?? [];
        for (const locale of release.targetLocales) {
          // A block that was included before has kept its targets.
          const known = await Promise.all(segments.map(({ id }) => targets.find(id, locale)));
          const missing = segments.filter((_, index) => !known[index]);
          if (missing.length > 0) await this.plan.add(releaseId, locale, missing, act.now);
        }
      }
      const position = String(block.position + 1);
      await act.record(releaseId, included ? 'block-included' : 'block-excluded', { position });
      await this.settlement.settle(act, release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
    });
  }
}
