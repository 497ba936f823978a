import { DomainError } from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { DraftPromises } from '../drafting/draft-promises.js';
import type { Recuts } from '../ports/recuts.js';
import type { Targets } from '../ports/targets.js';
import type { TargetRecord } from '../records/target.js';
import type { Settlement } from '../review/settlement.js';
import type { Cuts } from './held-cuts.js';
import { restoredLine } from './segment-line.js';

/** Takes back the newest change of sentence borders of a release, with the translations as they were. */
export class UndoRecut {
  constructor(
    private readonly acts: Acts,
    private readonly cuts: Cuts,
    private readonly store: { readonly recuts: Recuts; readonly targets: Targets },
    private readonly promises: DraftPromises,
    private readonly settlement: Settlement,
  ) {}

  /**
   * @throws DomainError `not_found`, `release_withdrawn`, `version_exists`; `nothing_to_undo` when there is no change,
   * or when a person has worked on its segments since
   */
  async run(by: string, releaseId: string): Promise<void> {
    const { recuts, targets } = this.store;
    await this.acts.perform(by, async (act) => {
      const held = await this.cuts.hold(releaseId);
      const recut = await recuts.lastOf(releaseId);
      if (!recut) throw new DomainError('nothing_to_undo');
      const { before } = recut;
      const brought = new Map(recut.after.map((segment) => [segment.segmentId, segment.revisions]));
      const present = held.blocks.flatMap((block) => block.segments);
      const newer = present.filter(({ id }) => brought.has(id));
      if (newer.length !== brought.size) throw new DomainError('nothing_to_undo');
      const taken = await targets.remove(newer.map(({ id }) => id));
      if (taken.targets.some((target) => isTouched(target, brought.get(target.segmentId)?.[target.locale]))) {
        throw new DomainError('nothing_to_undo');
      }
      const kept = present.filter(({ id }) => !brought.has(id));
      await this.cuts.exchange(held, newer, restoredLine(kept, before.segments));
      const included = new Set(held.blocks.filter((block) => block.included).map(({ id }) => id));
      const wanted = before.segments.filter(({ blockId }) => included.has(blockId));
      await this.promises.putBack(act, held.release, before, wanted);
      if (recut.kind === 'resegmentation') await this.cuts.noteVersion(releaseId, before.segmentationVersion);
      await recuts.undone(recut.id, act.now);
      await act.record(releaseId, 'recut-undone', { kind: recut.kind });
      await this.settlement.settle(act, held.release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
    });
  }
}

/** True when somebody wrote or judged since; a draft of the desk is no loss. */
function isTouched(target: TargetRecord, revision: number | undefined): boolean {
  if (target.revision === revision) return false;
  return target.state !== 'initial' || target.origin === 'person' || target.returnReason !== null;
}
