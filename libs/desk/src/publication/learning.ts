import { LOCALES, type Locale } from '@triptych/domain';
import { byLocale } from '../by-locale.js';
import { includedSegments } from '../blocks-with-segments.js';
import { withNeighbours } from '../drafting/with-neighbours.js';
import { withKeys, type UnitTexts } from '../memory/kept-unit.js';
import { contextOf } from '../memory/memory-digests.js';
import type { MemoryKeeping } from '../memory/memory-keeping.js';
import type { NewOccurrence } from '../memory/new-occurrence.js';
import type { MemoryStore } from '../ports/memory.js';
import type { Targets } from '../ports/targets.js';
import type { BlockRecord, ReleaseRecord, SegmentRecord } from '../records/release.js';

/** Teaches the memory what was approved: each segment with every language that is final, and nothing else. */
export class Learning {
  constructor(
    private readonly keeping: MemoryKeeping,
    private readonly store: MemoryStore,
    private readonly targets: Targets,
  ) {}

  /**
   * Inside a unit of work only. Approving another language later completes what is there, another text replaces it; what
   * is final no longer goes.
   */
  async learn(
    now: Date,
    release: ReleaseRecord,
    source: { readonly blocks: readonly BlockRecord[]; readonly segments: readonly SegmentRecord[] },
    approvedBy: string,
  ): Promise<void> {
    const approvals = await this.approvalsOf(release.id);
    const lines = await this.finalLines(release, includedSegments(source.blocks, source.segments));
    const entries = lines[release.sourceLocale]!.map(({ id }, position): NewOccurrence => {
      const beside = byLocale((locale) => {
        const each = lines[locale]?.[position];
        return each?.text ? each : undefined;
      });
      const texts = byLocale((locale) => beside[locale] && { text: beside[locale].text, codes: beside[locale].codes });
      const contexts = byLocale((locale) => beside[locale] && contextOf(beside[locale]));
      // An approval that says nothing new of a sentence leaves date and name as they are.
      const { at, by } = approvals.get(saying(id, withKeys(texts))) ?? { at: now.toISOString(), by: approvedBy };
      return {
        ...{ id, origin: 'approved', releaseId: release.id, batchId: null, reference: release.reference },
        ...{ position, contexts, uses: 1, at, by, details: null },
        ...{ texts, sourceLocale: release.sourceLocale },
      };
    });
    await this.keeping.keep(entries);
    const current = new Set(entries.map(({ id }) => id));
    await this.keeping.forget({ releaseId: release.id }, now, { isGone: (id) => !current.has(id) });
  }

  /** Takes out of the memory what it learned from a release. Inside a unit of work only. */
  async unlearn(releaseId: string, now: Date): Promise<void> {
    await this.keeping.forget({ releaseId }, now);
  }

  /** By segment and what is said of it, when and by whom that was approved. */
  private async approvalsOf(
    releaseId: string,
  ): Promise<ReadonlyMap<string, { readonly at: string; readonly by: string }>> {
    const occurrences = await this.store.occurrencesIn({ releaseId });
    const units = await this.store.find(occurrences.map(({ unitId }) => unitId));
    const texts = new Map(units.map((unit) => [unit.id, unit.texts]));
    return new Map(
      occurrences.map(({ id, unitId, locales, at, by }) => {
        const said = byLocale((locale) => (locales.includes(locale) ? texts.get(unitId)?.[locale] : undefined));
        return [saying(id, said), { at, by }];
      }),
    );
  }

  /** By language the segments in order, each beside its neighbours; those that are not final have an empty text. */
  private async finalLines(release: ReleaseRecord, segments: readonly SegmentRecord[]) {
    const lines: Partial<Record<Locale, ReturnType<typeof withNeighbours<LineSegment>>>> = {};
    lines[release.sourceLocale] = withNeighbours(segments.map(({ id, text, codes }) => ({ id, text, codes })));
    for (const locale of release.targetLocales) {
      const targets = await this.targets.ofRelease(release.id, locale);
      const texts = new Map(targets.map(({ segmentId, state, text }) => [segmentId, state === 'final' ? text : null]));
      lines[locale] = withNeighbours(segments.map(({ id, codes }) => ({ id, codes, text: texts.get(id) ?? '' })));
    }
    return lines;
  }
}

function saying(segmentId: string, texts: UnitTexts): string {
  return [segmentId, ...LOCALES.map((locale) => texts[locale]?.key ?? '')].join(' ');
}

type LineSegment = Pick<SegmentRecord, 'id' | 'text' | 'codes'>;
