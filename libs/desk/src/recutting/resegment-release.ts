import { isNeverCut } from '@triptych/segmentation';
import type { Acts } from '../acts.js';
import type { Settlement } from '../review/settlement.js';
import type { DeskRules } from '../rules/desk-rules.js';

import { resegmented, type RecutBlock } from './recut-block.js';
import type { Recuts } from '../ports/recuts.js';
import type { Cuts } from './held-cuts.js';
import type { Recutting } from './recutting.js';

/** What cutting a release anew did, in segments. */
export interface Resegmentation {
  readonly kept: number;
  readonly replaced: number;
  readonly segmentationVersion: string;
}

/**
 * Cuts a release in work anew by the rules as they are now. Every segment that comes out as it was keeps its translations;
 * blocks that a person has cut by hand stay as they are.
 */
export class ResegmentRelease {
  constructor(
    private readonly acts: Acts,
    private readonly rules: DeskRules,
    private readonly store: { readonly cuts: Cuts; readonly recuts: Recuts },
    private readonly recutting: Recutting,
    private readonly settlement: Settlement,
  ) {}

  /** @throws DomainError `not_found`, `release_withdrawn`, `version_exists` */
  async run(by: string, releaseId: string): Promise<Resegmentation> {
    const rules = await this.rules.current();
    return this.acts.perform(by, async (act) => {
      const { cuts, recuts } = this.store;
      const held = await cuts.hold(releaseId);
      const byHand = await recuts.cutByHand(releaseId);
      const blocks = new Map<string, RecutBlock>();
      let kept = 0;
      for (const block of held.blocks) {
        const isKept = isNeverCut(block.type) || byHand.has(block.id);
        const recut = isKept ? block.segments : resegmented(block, held.release.sourceLocale, rules);
        const unchanged = recut.filter((piece) => 'id' in piece).length;
        kept += unchanged;
        if (unchanged < recut.length) blocks.set(block.id, recut);
      }
      const { version: segmentationVersion } = rules;
      if (blocks.size === 0 && segmentationVersion === held.release.segmentationVersion) {
        return { kept, replaced: 0, segmentationVersion };
      }
      const added =
        blocks.size === 0 ? [] : await this.recutting.apply(act, held, { kind: 'resegmentation', by, rules, blocks });
      await cuts.noteVersion(releaseId, segmentationVersion);
      await act.record(releaseId, 'resegmented', { kept: String(kept), replaced: String(added.length) });
      await this.settlement.settle(act, held.release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
      act.announce({ type: 'work.waiting' });
      return { kept, replaced: added.length, segmentationVersion };
    });
  }
}
