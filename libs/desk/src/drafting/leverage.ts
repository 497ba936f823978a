import { groupBy } from '../group-by.js';
import type { CodedText, LanguagePair } from '@triptych/domain';
import { bestMatch, contextKey, memoryKey, type MemoryMatch } from '@triptych/memory';
import { digest } from '../digest.js';
import type { Memory } from '../ports/memory.js';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import type { Neighbours } from './with-neighbours.js';

export interface MatchedSegment extends CodedText, Neighbours {}

/** A match and the unit that it comes from. */
export interface LeveragedMatch {
  readonly match: MemoryMatch;
  readonly unit: MemoryUnitRecord;
}

/** Finds for segments what the memory knows of them: exact matches, in-context ones first. */
export class Leverage {
  constructor(private readonly memory: Memory) {}

  /** The best match of each segment, in order; undefined where the memory knows nothing. */
  async best(pair: LanguagePair, segments: readonly MatchedSegment[]): Promise<(LeveragedMatch | undefined)[]> {
    const units = await this.memory.lookup(pair.source, pair.target, [...new Set(segments.map(keyOf))]);
    const byKey = groupBy(units, (unit) => unit.variants[pair.source]?.key ?? '');
    return segments.map((segment) => bestOf(segment, byKey.get(keyOf(segment)) ?? [], pair));
  }

  /** Every known translation of one segment, the best first, each different text once. */
  async all(pair: LanguagePair, segment: MatchedSegment): Promise<LeveragedMatch[]> {
    let units = await this.memory.lookup(pair.source, pair.target, [keyOf(segment)]);
    const found: LeveragedMatch[] = [];
    for (let best = bestOf(segment, units, pair); best; best = bestOf(segment, units, pair)) {
      const { target } = best.match.candidate;
      found.push(best);
      units = units.filter((unit) => unit.variants[pair.target]?.text !== target);
    }
    return found;
  }
}

/** The column under which the memory keeps a text. */
export function keyOf({ text, codes }: CodedText): string {
  return digest(memoryKey(text, codes));
}

/** The column under which the memory keeps the neighbours of a text. */
export function contextOf(segment: MatchedSegment): string {
  return digest(contextKey(segment.previous, segment.next));
}

function bestOf(
  segment: MatchedSegment,
  units: readonly MemoryUnitRecord[],
  { source, target }: LanguagePair,
): LeveragedMatch | undefined {
  const candidates = units.flatMap((unit) => {
    const [from, to] = [unit.variants[source], unit.variants[target]];
    if (!from || !to) return [];
    const { text, key, context } = from;
    return [{ unitId: unit.id, source: text, key, target: to.text, context, approvedAt: unit.approvedAt }];
  });
  const match = bestMatch({ text: segment.text, key: keyOf(segment), context: contextOf(segment) }, candidates);
  const unit = match && units.find(({ id }) => id === match.candidate.unitId);
  return match && unit && { match, unit };
}
