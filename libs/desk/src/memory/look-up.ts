import type { CodedText, LanguagePair } from '@triptych/domain';
import {
  fold,
  MATCH_THRESHOLDS,
  MOST_WORDS,
  rankedMatches,
  type RankedMatch,
  type StoredMatch,
} from '@triptych/memory';
import type { Clock } from '../ports/clock.js';
import type { FuzzyLookup } from '../ports/fuzzy-lookup.js';
import type { MatchPolicies } from '../ports/match-policies.js';
import type { Memory } from '../ports/memory.js';
import type { MemoryUnitRecord } from '../records/memory-unit.js';
import { keyOf } from './memory-digests.js';

/** A unit as it is ranked for one direction. */
export interface StoredUnit extends StoredMatch {
  readonly unit: MemoryUnitRecord;
}

/** A unit of the memory, how well it fits a segment and what it proposes for it. */
export type FoundMatch = RankedMatch<StoredUnit>;

export interface Wanted {
  /** Where no match reaches one, the next is tried. */
  readonly thresholds?: readonly number[];
  readonly most?: number;
}

const MOST_MATCHES = 5;
/** Candidates that are compared in full: most often the five best are among the first. */
const FIRST_LIMIT = 50;
/** Where enough were found, no more are compared: units that fold alike are told apart by a point or two only. */
const ENOUGH = 800;
/** How far it is looked for units that have the target at all. */
const HIGHEST_LIMIT = 51_200;
/** The newest of those with the very same source. */
const MOST_IDENTICAL = 100;
const DAY = 86_400_000;

/** Finds what the memory knows of a segment: the identical, and all that is near enough. */
export class LookUp {
  constructor(
    private readonly memory: Memory,
    private readonly fuzzy: FuzzyLookup,
    private readonly policies: MatchPolicies,
    private readonly clock: Clock,
  ) {}

  /**
   * The best matches, as `rankedMatches` puts them.
   * @param segment with the digest of its neighbours in its language; an empty one stands in no context
   */
  async run(
    pair: LanguagePair,
    segment: CodedText & { readonly context: string },
    { thresholds = MATCH_THRESHOLDS, most = MOST_MATCHES }: Wanted = {},
  ): Promise<FoundMatch[]> {
    if (segment.text.trim() === '') return [];
    const key = keyOf(segment);
    const identical = await this.memory.lookup(pair.source, pair.target, [key], MOST_IDENTICAL);
    const { words } = fold(segment.text, segment.codes);
    const canBeNear = words.length > 0 && words.length <= MOST_WORDS;
    for (const threshold of thresholds) {
      const found = canBeNear
        ? await this.near(pair, segment, words, identical, { threshold, most })
        : await this.ranked(pair, segment, identical, { threshold, most });
      if (found.length > 0) return found;
    }
    return [];
  }

  /**
   * A rate is never above its base: when the last match is as good as the last candidate's base, no other is better.
   * Exact up to `ENOUGH` candidates of one base; beyond, of units that fold alike some are not looked at.
   */
  private async near(
    pair: LanguagePair,
    segment: CodedText & { readonly context: string },
    words: readonly string[],
    identical: readonly MemoryUnitRecord[],
    wanted: { readonly threshold: number; readonly most: number },
  ): Promise<FoundMatch[]> {
    const known = new Map(identical.map((unit) => [unit.id, unit]));
    const seen = new Set<number>();
    for (let limit = FIRST_LIMIT; ; limit *= 4) {
      const hits = await this.fuzzy.search(pair.source, words, { threshold: wanted.threshold, limit });
      const fresh = hits.map(({ id }) => Number(id)).filter((id) => !seen.has(id));
      fresh.forEach((id) => seen.add(id));
      for (const unit of await this.memory.having(
        pair,
        fresh.filter((id) => !known.has(id)),
      ))
        known.set(unit.id, unit);
      const found = await this.ranked(pair, segment, [...known.values()], wanted);
      // Of those to come none has a higher base, and none that is not identical reaches 100.
      const highest = Math.min(99, Math.floor(hits.at(-1)?.base ?? 0));
      const isFull = found.length === wanted.most;
      const isWhole = hits.length < limit || (isFull && (found.at(-1)?.rate ?? 0) >= highest);
      if (isWhole || (isFull && limit >= ENOUGH) || limit >= HIGHEST_LIMIT) return found;
    }
  }

  private async ranked(
    pair: LanguagePair,
    segment: CodedText & { readonly context: string },
    units: readonly MemoryUnitRecord[],
    { threshold, most }: { readonly threshold: number; readonly most: number },
  ): Promise<FoundMatch[]> {
    if (units.length === 0) return [];
    const key = keyOf(segment);
    const equal = units.filter(({ texts }) => texts[pair.source]?.key === key).map(({ id }) => id);
    const placed =
      equal.length > 0 && segment.context !== ''
        ? await this.memory.inContext(equal, pair.source, [segment.context])
        : [];
    const inContext = new Set(placed.map(({ unitId }) => unitId));
    const policy = await this.policies.current();
    const now = this.clock.now().getTime();
    const targets = countTargets(pair, units);
    const candidates = units.flatMap((unit): StoredUnit[] => {
      const [source, target] = [unit.texts[pair.source], unit.texts[pair.target]];
      if (!source || !target) return [];
      return [
        {
          ...{ unit, unitId: unit.id, source, target, approvedAt: unit.approvedAt },
          context: inContext.has(unit.id) ? segment.context : '',
          circumstances: {
            otherMemory: unit.origin !== 'approved',
            targets: targets.get(source.key) ?? 1,
            ageInDays: (now - Date.parse(unit.approvedAt)) / DAY,
          },
        },
      ];
    });
    return rankedMatches(segment, candidates, { pair, policy, thresholds: [threshold], most });
  }
}

/** How many different targets each source has. */
function countTargets({ source, target }: LanguagePair, units: readonly MemoryUnitRecord[]): Map<string, number> {
  const targets = new Map<string, Set<string>>();
  for (const { texts } of units) {
    const [from, to] = [texts[source]?.key, texts[target]?.key];
    if (from === undefined || to === undefined) continue;
    targets.set(from, (targets.get(from) ?? new Set()).add(to));
  }
  return new Map([...targets].map(([key, different]) => [key, different.size]));
}
