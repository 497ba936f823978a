import { DomainError, type BlockType } from '@triptych/domain';
import type { Act, Acts } from '../acts.js';
import { blocksWithSegments } from '../blocks-with-segments.js';
import type { DraftPromises } from '../drafting/draft-promises.js';
import type { Releases } from '../ports/releases.js';
import type { Versions } from '../ports/versions.js';
import type { BlockRecord } from '../records/release.js';
import type { Settlement } from '../review/settlement.js';
import { withInclusion } from './correct-blocks.js';
import { headlineOf } from './headline.js';

/** What a person corrects about a block. */
export interface BlockCorrection {
  readonly included?: boolean | undefined;
  readonly type?: BlockType | undefined;
}

/**
 * Restores a line that was left out, leaves one out, or says what a block is, while no version of the release is
 * approved yet.
 */
export class CorrectBlock {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly versions: Versions,
    private readonly promises: DraftPromises,
    private readonly settlement: Settlement,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists`, `nothing_included` */
  async run(by: string, releaseId: string, blockId: string, correction: BlockCorrection): Promise<void> {
    const { releases, versions } = this;
    await this.acts.perform(by, async (act) => {
      const release = await releases.lock(releaseId);
      if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
      const blocks = await releases.blocks(releaseId);
      const block = blocks.find(({ id }) => id === blockId);
      if (!block) throw new DomainError('not_found');
      const changed = corrected(block, correction);
      if (changed.included === block.included && changed.type === block.type) return;
      if ((await versions.current(releaseId)).length > 0) throw new DomainError('version_exists');
      if (!changed.included && !blocks.some((other) => other.included && other.id !== blockId)) {
        throw new DomainError('nothing_included');
      }
      await releases.changeBlock(blockId, { included: changed.included, reason: changed.reason, type: changed.type });
      const present = blocks.map((each) => (each.id === blockId ? changed : each));
      const filled = blocksWithSegments(present, await releases.segments(releaseId));
      await releases.rename(release, headlineOf(filled));
      if (changed.included && !block.included) {
        await this.promises.renew(act, release, filled.find(({ id }) => id === blockId)?.segments ?? []);
      }
      await this.note(act, block, changed);
      await this.settlement.settle(act, release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
    });
  }

  private async note(act: Act, before: BlockRecord, after: BlockRecord): Promise<void> {
    const position = String(before.position + 1);
    if (after.included !== before.included) {
      await act.record(before.releaseId, after.included ? 'block-included' : 'block-excluded', { position });
    }
    if (after.type !== before.type && before.type !== 'chrome') {
      await act.record(before.releaseId, 'block-typed', { position, type: after.type });
    }
  }
}

function corrected(block: BlockRecord, { included = block.included, type }: BlockCorrection): BlockRecord {
  const placed = withInclusion(block, included);
  return type === undefined ? placed : { ...placed, type };
}
