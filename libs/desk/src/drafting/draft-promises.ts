import type { Act } from '../acts.js';
import type { Targets } from '../ports/targets.js';
import type { ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { TargetSnapshot } from '../records/target.js';
import type { DraftPlan } from './draft-plan.js';

/** Sees to it that every sentence that is to be translated is on its way in every language. */
export class DraftPromises {
  constructor(
    private readonly targets: Targets,
    private readonly plan: DraftPlan,
  ) {}

  /**
   * Gives the segments of a block that came back what they lack: those that were drafted keep their targets, those that
   * wait are promised anew, because the chunk they waited for may be done. Inside a unit of work only.
   */
  async renew(act: Act, release: ReleaseRecord, segments: readonly SegmentRecord[]): Promise<void> {
    const taken = await this.targets.remove(segments.map(({ id }) => id));
    await this.putBack(act, release, taken, segments);
  }

  /**
   * Puts targets back as they were, but for those that still wait for a draft.
   * @param wanted segments that are to be translated: each that has no target then is promised one
   */
  async putBack(
    act: Act,
    release: ReleaseRecord,
    { targets, revisions }: TargetSnapshot,
    wanted: readonly SegmentRecord[],
  ): Promise<void> {
    const kept = targets.filter(({ awaitsDraft }) => !awaitsDraft);
    const keptIds = new Set(kept.map(({ id }) => id));
    await this.targets.restore({ targets: kept, revisions: revisions.filter(({ targetId }) => keptIds.has(targetId)) });
    for (const locale of release.targetLocales) {
      const known = new Set(kept.filter((target) => target.locale === locale).map(({ segmentId }) => segmentId));
      const missing = wanted.filter(({ id }) => !known.has(id));
      if (missing.length > 0) await this.plan.add(release.id, locale, missing, act.now);
    }
  }
}
