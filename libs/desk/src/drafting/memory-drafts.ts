import type { LanguagePair } from '@triptych/domain';
import type { FoundMatch, LookUp } from '../memory/look-up.js';
import { contextOf, keyOf } from '../memory/memory-digests.js';
import type { Draft, DraftedSegment } from './draft.js';

/** Below this, more than numbers, case, punctuation and codes differ. */
const NEARLY_IDENTICAL = 95;

/** Drafts what the memory knows: identical sentences, and those in which only numbers, dates and names differ. */
export class MemoryDrafts {
  constructor(private readonly lookUp: LookUp) {}

  /** By segment; those that the memory cannot draft are left out. */
  async draft(pair: LanguagePair, segments: readonly DraftedSegment[]): Promise<Map<string, Draft>> {
    const drafts = new Map<string, Draft>();
    for (const segment of segments) {
      const wanted = { thresholds: [NEARLY_IDENTICAL], most: 1 };
      const [best] = await this.lookUp.run(pair, { ...segment, context: contextOf(segment) }, wanted);
      const text = best && draftOf(best, keyOf(segment), pair);
      if (best && text !== undefined) {
        drafts.set(segment.segmentId, { origin: 'tm', text, matchType: best.type, matchRate: best.rate });
      }
    }
    return drafts;
  }
}

function draftOf({ stored, substitution }: FoundMatch, key: string, { source }: LanguagePair): string | undefined {
  return stored.unit.texts[source]?.key === key ? stored.target.text : substitution?.text;
}
