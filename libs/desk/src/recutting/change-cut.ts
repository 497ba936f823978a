import { DomainError } from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { Releases } from '../ports/releases.js';
import type { Settlement } from '../review/settlement.js';
import { mergedIn, splitIn, type BlockContent, type RecutBlock } from './recut-block.js';
import type { DeskRules } from '../rules/desk-rules.js';
import type { Cuts } from './held-cuts.js';
import type { Recutting } from './recutting.js';

/** Cuts a sentence in two, or joins it with the next one of its block. */
export class ChangeCut {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly rules: DeskRules,
    private readonly recutting: { readonly cuts: Cuts; readonly change: Recutting },
    private readonly settlement: Settlement,
  ) {}

  /**
   * @param at in UTF-16 units of the segment's source text, tags of codes included
   * @returns the ids of the new segments, in order
   * @throws DomainError `not_found`, `release_withdrawn`, `version_exists`, `cut_impossible`
   */
  split(by: string, segmentId: string, at: number): Promise<string[]> {
    return this.change(by, segmentId, 'split', (block) => splitIn(block, segmentId, at));
  }

  /** @returns and @throws as `split` */
  merge(by: string, segmentId: string): Promise<string[]> {
    return this.change(by, segmentId, 'merge', (block) => mergedIn(block, segmentId));
  }

  private async change(
    by: string,
    segmentId: string,
    kind: 'split' | 'merge',
    cut: (block: BlockContent) => RecutBlock | undefined,
  ): Promise<string[]> {
    const rules = await this.rules.current();
    return this.acts.perform(by, async (act) => {
      const segment = await this.releases.segment(segmentId);
      if (!segment) throw new DomainError('not_found');
      const { cuts, change } = this.recutting;
      const held = await cuts.hold(segment.releaseId);
      const block = held.blocks.find(({ id }) => id === segment.blockId)!;
      const recut = cut(block);
      if (!recut) throw new DomainError('cut_impossible');
      const added = await change.apply(act, held, { kind, by, rules, blocks: new Map([[block.id, recut]]) });
      await act.record(segment.releaseId, kind === 'split' ? 'segment-split' : 'segments-merged', {
        position: String(segment.position + 1),
      });
      await this.settlement.settle(act, held.release);
      act.announce({ type: 'release.changed', releaseId: segment.releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
      return added.map(({ id }) => id);
    });
  }
}
