import type { LanguagePair } from '@triptych/domain';
import type { Draft, DraftedSegment } from './draft.js';
import type { Leverage } from './leverage.js';
import { emptyDrafts, type DraftingLimits, type MachineDrafting, type MachineDrafts } from './machine-drafts.js';

/** Finds drafts: what the memory knows first, the engine for the rest. */
export class Drafter {
  constructor(
    private readonly leverage: Leverage,
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
    const matches = await this.leverage.best(pair, segments);
    const drafts = new Map<string, Draft>();
    const rest: DraftedSegment[] = [];
    segments.forEach((segment, index) => {
      const match = matches[index]?.match;
      if (!match) rest.push(segment);
      else {
        drafts.set(segment.segmentId, {
          origin: 'tm',
          text: match.candidate.target,
          matchType: match.type,
          matchRate: match.rate,
        });
      }
    });
    if (rest.length === 0) return { drafts, trouble: null };
    const machine = machineTranslation
      ? await this.machine.draft(pair, rest, limits)
      : { drafts: emptyDrafts(rest, 'not-allowed'), trouble: null };
    return { drafts: new Map([...drafts, ...machine.drafts]), trouble: machine.trouble };
  }
}
