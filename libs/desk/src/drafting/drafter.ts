import type { LanguagePair } from '@triptych/domain';
import type { DraftedSegment } from './draft.js';
import { emptyDrafts, type DraftingLimits, type MachineDrafting, type MachineDrafts } from './machine-drafts.js';
import type { MemoryDrafts } from './memory-drafts.js';

/** Finds drafts: what the memory knows first, the engine for the rest. */
export class Drafter {
  constructor(
    private readonly memory: MemoryDrafts,
    private readonly machine: MachineDrafts,
  ) {}

  /**
   * @param machineTranslation false: no engine may see the text
   */
  async draft(
    pair: LanguagePair,
    segments: readonly DraftedSegment[],
    machineTranslation: boolean,
    limits: DraftingLimits,
  ): Promise<MachineDrafting> {
    const drafts = await this.memory.draft(pair, segments);
    const rest = segments.filter(({ segmentId }) => !drafts.has(segmentId));
    if (rest.length === 0) return { drafts, trouble: null };
    const machine = machineTranslation
      ? await this.machine.draft(pair, rest, limits)
      : { drafts: emptyDrafts(rest, 'not-allowed'), trouble: null };
    return { drafts: new Map([...drafts, ...machine.drafts]), trouble: machine.trouble };
  }
}
