import type { Locale } from '@triptych/domain';
import { contentOf, type SegmentationRules } from '@triptych/segmentation';
import type { Act } from '../acts.js';
import type { DraftPlan } from '../drafting/draft-plan.js';
import { emptyTarget } from '../drafting/empty-target.js';
import { groupBy } from '../group-by.js';
import type { Recuts } from '../ports/recuts.js';
import type { Targets } from '../ports/targets.js';
import type { BroughtSegment, RecutKind } from '../records/recut.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import { revisionOf } from '../review/target-revision.js';
import { carriedTarget, isOfPerson } from './carried-target.js';
import { carriedOver, type ReplacedSegment } from './carry-over.js';
import { codePlaces, type CodePlaces } from './code-places.js';
import type { Cuts, HeldCuts } from './held-cuts.js';
import { asSource, type RecutBlock } from './recut-block.js';
import { renumbered, type StoredReplacement } from './segment-line.js';

/** What a change of cuts is, and who makes it. */
export interface Recut {
  readonly kind: RecutKind;
  readonly by: string;
  /** By which translations are divided. */
  readonly rules: SegmentationRules;
  /** The blocks that change, by id. */
  readonly blocks: ReadonlyMap<string, RecutBlock>;
}

/** A replacement, and where the codes of its segments stand in their block. */
interface PlacedReplacement extends StoredReplacement {
  readonly isIncluded: boolean;
  readonly places: ReadonlyMap<string, CodePlaces>;
}

/**
 * Puts new segments in the place of old ones. What was translated goes over to the new segments as work to be confirmed
 * again; the old rows are kept in the record of the change, so that it can be taken back. Inside a unit of work only.
 */
export class Recutting {
  constructor(
    private readonly cuts: Cuts,
    private readonly targets: Targets,
    private readonly recuts: Recuts,
    private readonly plan: DraftPlan,
  ) {}

  /** Answers with the new segments, in order. */
  async apply(act: Act, held: HeldCuts, recut: Recut): Promise<SegmentRecord[]> {
    const { release } = held;
    const { line, replaced } = renumbered(release.id, held.blocks, recut.blocks);
    const removed = replaced.flatMap(({ before }) => before);
    const taken = await this.targets.remove(removed.map(({ id }) => id));
    await this.cuts.exchange(held, removed, line);

    const replacements = placed(held, line, replaced);
    const brought = new Map<string, Partial<Record<Locale, number>>>();
    for (const { after } of replaced) for (const { id } of after) brought.set(id, {});
    for (const locale of release.targetLocales) {
      const inLocale = taken.targets.filter((target) => target.locale === locale);
      const known = new Map(inLocale.map((target) => [target.segmentId, target]));
      const waiting: SegmentRecord[] = [];
      for (const replacement of replacements) {
        const carried = carry(replacement, known, locale, recut.rules);
        for (const [index, segment] of replacement.after.entries()) {
          const text = carried.texts[index] ?? null;
          if (text !== null) {
            const target = carriedTarget(segment, text, carried.from, release.sourceLocale);
            await this.store(act, segment, target, recut.by);
            brought.get(segment.id)![locale] = target.revision;
          } else if (replacement.isIncluded) {
            waiting.push(segment);
            brought.get(segment.id)![locale] = 1;
          }
        }
      }
      if (waiting.length > 0) await this.plan.add(release.id, locale, waiting, act.now);
    }
    await this.recuts.add({
      releaseId: release.id,
      kind: recut.kind,
      blockId: recut.blocks.size === 1 ? [...recut.blocks.keys()][0]! : null,
      at: act.now.toISOString(),
      by: recut.by,
      before: { segmentationVersion: release.segmentationVersion, segments: removed, ...taken },
      after: [...brought].map(([segmentId, revisions]): BroughtSegment => ({ segmentId, revisions })),
    });
    return replaced.flatMap(({ after }) => after);
  }

  private async store(act: Act, segment: SegmentRecord, target: TargetRecord, by: string): Promise<void> {
    await this.targets.add([{ ...emptyTarget(segment, target.locale, target.chunkId), id: target.id }]);
    await this.targets.advance(target, revisionOf(target, { act: 'recut', reason: null, at: act.now, by }));
  }
}

/** The replacements with the places of all codes of their blocks, before and after. */
function placed(
  { blocks }: HeldCuts,
  line: readonly SegmentRecord[],
  replaced: readonly StoredReplacement[],
): PlacedReplacement[] {
  const changed = new Set(replaced.map(({ blockId }) => blockId));
  const lines = groupBy(line, ({ blockId }) => blockId);
  const known = new Map<string, Pick<PlacedReplacement, 'isIncluded' | 'places'>>();
  for (const block of blocks.filter(({ id }) => changed.has(id))) {
    const content = contentOf(asSource(block));
    const places = [block.segments, lines.get(block.id) ?? []].flatMap((segments) =>
      codePlaces(content, segments).map((place, index) => [segments[index]!.id, place] as const),
    );
    known.set(block.id, { isIncluded: block.included, places: new Map(places) });
  }
  return replaced.map((replacement) => ({ ...replacement, ...known.get(replacement.blockId)! }));
}

/** The texts of the new segments in one language, and the targets that they come from. */
function carry(
  { before, after, places }: PlacedReplacement,
  known: ReadonlyMap<string, TargetRecord>,
  locale: Locale,
  rules: SegmentationRules,
): { texts: readonly (string | null)[]; from: readonly TargetRecord[] } {
  const from = before.flatMap(({ id }) => known.get(id) ?? []).filter(({ text }) => text !== null);
  // A draft of a part is made again as a whole; the work of a person is kept even when a neighbour is still empty.
  if (from.length === 0 || (from.length < before.length && !from.some(isOfPerson))) return { texts: [], from };
  const replacedSegments = before.map((source): ReplacedSegment => ({
    source,
    target: known.get(source.id)?.text ?? null,
    places: places.get(source.id)!,
  }));
  const newSegments = after.map((source) => ({ source, places: places.get(source.id)! }));
  return { texts: carriedOver(replacedSegments, newSegments, { locale, rules }), from };
}
