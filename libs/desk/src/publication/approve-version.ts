import { DomainError, nextState, type Locale, type TargetState } from '@triptych/domain';
import { headlineOf, versionBlockText, writeBack } from '@triptych/exchange';
import type { Act, Acts } from '../acts.js';
import { blocksWithSegments, includedSegments } from '../blocks-with-segments.js';
import { digest, newId } from '../digest.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { Versions } from '../ports/versions.js';
import type { BlockRecord, ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import { acceptanceDigest } from '../review/review-target.js';
import type { Settlement } from '../review/settlement.js';
import { revisionOf } from '../review/target-revision.js';
import { assemble } from './assemble.js';
import type { Learning } from './learning.js';
import { writtenBlocks } from './written-blocks.js';

/** A segment that keeps a version from being approved. */
export interface OpenSegment {
  readonly segmentId: string;
  /** From 1, as people count. */
  readonly position: number;
  readonly state: TargetState;
}

/** The release's source in order, and the texts of the locale by segment. */
interface Material {
  readonly blocks: readonly BlockRecord[];
  readonly segments: readonly SegmentRecord[];
}

/** Signs off a language: its segments become final, its version is assembled for good, the memory learns. */
export class ApproveVersion {
  constructor(
    private readonly acts: Acts,
    private readonly store: { readonly releases: Releases; readonly targets: Targets; readonly versions: Versions },
    private readonly learning: Learning,
    private readonly settlement: Settlement,
  ) {}

  /**
   * @param by id and name of the person who signs
   * @throws DomainError `not_found`, `release_withdrawn`, `version_exists`, `segments_open` (with the open segments)
   */
  async run(by: { readonly id: string; readonly name: string }, releaseId: string, locale: Locale): Promise<void> {
    const { releases, targets, versions } = this.store;
    await this.acts.perform(by.id, async (act) => {
      const release = await releases.lock(releaseId);
      if (release.state === 'withdrawn') throw new DomainError('release_withdrawn');
      if (!release.targetLocales.includes(locale)) throw new DomainError('not_found');
      const existing = await versions.current(releaseId);
      if (existing.some((version) => version.locale === locale)) throw new DomainError('version_exists');

      const material = { blocks: await releases.blocks(releaseId), segments: await releases.segments(releaseId) };
      const accepted = await targets.ofRelease(releaseId, locale);
      const open = openSegments(accepted, includedSegments(material.blocks, material.segments));
      if (open.length > 0) throw new DomainError('segments_open', { open });
      for (const target of accepted) await this.finalize(act, target, by.id);

      const texts = new Map(accepted.map(({ segmentId, text }) => [segmentId, text]));
      await this.addVersion(act, release, material, locale, by.id, (segment) => texts.get(segment.id) ?? segment.text);
      if (!existing.some((version) => version.locale === release.sourceLocale)) {
        await this.addVersion(act, release, material, release.sourceLocale, by.id, ({ text }) => text);
      }
      await this.learning.learn(act.now, release, material, by.name);
      await act.record(releaseId, 'version-approved', { locale });
      await this.settlement.settle(act, release);
      act.announce({ type: 'release.changed', releaseId, locale: null });
    });
  }

  private async finalize(act: Act, target: TargetRecord, by: string): Promise<void> {
    const state = nextState(target.state, 'finalize');
    if (!state) throw new DomainError('illegal_move', { state: target.state });
    const next: TargetRecord = { ...target, state, revision: target.revision + 1 };
    const step = { act: 'finalize', reason: null, at: act.now, by } as const;
    const stored = await this.store.targets.advance(next, revisionOf(next, step));
    if (!stored) throw new DomainError('stale_revision');
  }

  private async addVersion(
    act: Act,
    release: ReleaseRecord,
    { blocks, segments }: Material,
    locale: Locale,
    by: string,
    textOf: (segment: SegmentRecord) => string,
  ): Promise<void> {
    const texts = segments.map((segment) => ({ ...segment, text: textOf(segment) }));
    const assembled = assemble(blocksWithSegments(blocks, texts));
    const [first] = assembled;
    const written = writtenBlocks(blocksWithSegments(blocks, segments), textOf);
    const content = writeBack(release.format, written, release.sourceLocale, locale);
    await this.store.versions.add({
      id: newId(),
      releaseId: release.id,
      locale,
      number: 1,
      headline: headlineOf({ blocks: assembled }) ?? (first ? versionBlockText(first) : ''),
      blocks: assembled,
      content,
      digest: digest(content),
      approvedAt: act.now.toISOString(),
      approvedBy: by,
      publishedAt: null,
    });
  }
}

/** Segments of the release whose acceptance is missing, or was given for another source or target. */
function openSegments(targets: readonly TargetRecord[], segments: readonly SegmentRecord[]): OpenSegment[] {
  const bySegment = new Map(targets.map((target) => [target.segmentId, target]));
  return segments.flatMap((segment) => {
    const target = bySegment.get(segment.id);
    const holds = target?.acceptedDigest === acceptanceDigest(segment.text, target?.text ?? '');
    if (target?.state === 'reviewed' && holds) return [];
    return [{ segmentId: segment.id, position: segment.position + 1, state: target?.state ?? 'initial' }];
  });
}
