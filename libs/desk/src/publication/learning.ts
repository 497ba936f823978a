import type { Locale } from '@triptych/domain';
import { byLocale } from '../by-locale.js';
import { includedSegments } from '../blocks-with-segments.js';
import { withNeighbours } from '../drafting/with-neighbours.js';
import { contextOf } from '../memory/memory-digests.js';
import type { MemoryKeeping, NewOccurrence } from '../memory/memory-keeping.js';
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
    const lines = await this.finalLines(release, includedSegments(source.blocks, source.segments));
    const entries = lines[release.sourceLocale]!.map(({ id }, position): NewOccurrence => {
      const beside = byLocale((locale) => {
        const each = lines[locale]?.[position];
        return each?.text ? each : undefined;
      });
      const texts = byLocale((locale) => beside[locale] && { text: beside[locale].text, codes: beside[locale].codes });
      const contexts = byLocale((locale) => beside[locale] && contextOf(beside[locale]));
      return {
        ...{ id, origin: 'approved', releaseId: release.id, batchId: null, reference: release.reference },
        ...{ position, contexts, uses: 1, at: now.toISOString(), by: approvedBy, details: null },
        ...{ texts, sourceLocale: release.sourceLocale },
      };
    });
    await this.keeping.keep(entries);
    const current = new Set(entries.map(({ id }) => id));
    const known = await this.store.occurrencesIn({ releaseId: release.id });
    await this.keeping.forget(
      known.filter(({ id }) => !current.has(id)),
      now,
    );
  }

  /** Takes out of the memory what it learned from a release. Inside a unit of work only. */
  async unlearn(releaseId: string, now: Date): Promise<void> {
    await this.keeping.forget(await this.store.occurrencesIn({ releaseId }), now);
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

type LineSegment = Pick<SegmentRecord, 'id' | 'text' | 'codes'>;
