import { inPanelOrder, type CodedText, type Locale } from '@triptych/domain';
import type { Act } from '../acts.js';
import { includedSegments } from '../blocks-with-segments.js';
import { contextOf, keyOf } from '../drafting/leverage.js';
import { withNeighbours } from '../drafting/with-neighbours.js';
import type { Memory } from '../ports/memory.js';
import type { Targets } from '../ports/targets.js';
import type { MemoryVariant } from '../records/memory-unit.js';
import type { BlockRecord, ReleaseRecord, SegmentRecord } from '../records/release.js';

/** Teaches the memory what was approved: one unit a segment, with every language that is final. */
export class Learning {
  constructor(
    private readonly memory: Memory,
    private readonly targets: Targets,
  ) {}

  /** Inside a unit of work only. Approving another language later completes the same units. */
  async learn(
    act: Act,
    release: ReleaseRecord,
    source: { readonly blocks: readonly BlockRecord[]; readonly segments: readonly SegmentRecord[] },
    approvedBy: string,
  ): Promise<void> {
    const segments = includedSegments(source.blocks, source.segments);
    const codes = new Map(segments.map((segment) => [segment.id, segment.codes]));
    const lines = new Map<Locale, ReadonlyMap<string, MemoryVariant>>();
    lines.set(release.sourceLocale, variantsOf(segments));
    for (const locale of release.targetLocales) {
      const targets = await this.targets.ofRelease(release.id, locale);
      const final = targets.filter(({ state }) => state === 'final');
      lines.set(
        locale,
        variantsOf(
          final.map(({ segmentId, text }) => ({ id: segmentId, text: text ?? '', codes: codes.get(segmentId) ?? [] })),
        ),
      );
    }
    await this.memory.keep(
      segments.map(({ id }) => ({
        id,
        variants: Object.fromEntries(
          inPanelOrder(lines.keys()).flatMap((locale) => {
            const variant = lines.get(locale)?.get(id);
            return variant ? [[locale, variant]] : [];
          }),
        ),
        reference: release.reference,
        approvedAt: act.now.toISOString(),
        approvedBy,
      })),
    );
  }
}

/** The texts of one language in their order, with the keys under which the memory finds them. */
function variantsOf(line: readonly (CodedText & { readonly id: string })[]): Map<string, MemoryVariant> {
  return new Map(
    withNeighbours(line).map((segment) => [
      segment.id,
      { text: segment.text, key: keyOf(segment), context: contextOf(segment) },
    ]),
  );
}
