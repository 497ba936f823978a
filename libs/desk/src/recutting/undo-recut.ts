import type { Acts } from '../acts.js';
import type { Settlement } from '../review/settlement.js';
import type { Recutting } from './recutting.js';

/** Takes back the newest change of sentence borders of a release. */
export class UndoRecut {
  constructor(
    private readonly acts: Acts,
    private readonly recutting: Recutting,
    private readonly settlement: Settlement,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists`, `nothing_to_undo` */
  async run(by: string, releaseId: string): Promise<void> {
    await this.acts.perform(by, async (act) => {
      const held = await this.recutting.hold(releaseId);
      const { kind } = await this.recutting.undo(act, held);
      await act.record(releaseId, 'recut-undone', { kind });
      await this.settlement.settle(act, held.release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
    });
  }
}
