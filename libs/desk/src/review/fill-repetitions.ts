import { runChecks } from '@triptych/checks';
import { DomainError, may, type LanguagePair, type Locale, type Person } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { includedSegments } from '../blocks-with-segments.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import { heldTarget } from './held-target.js';
import { isOpenTo, repetitionsOf } from './repetitions.js';
import type { Settlement } from './settlement.js';
import { revisionOf } from './target-revision.js';

/** Drafts the other places of a release where a confirmed sentence stands with its text; a person still confirms each. */
export class FillRepetitions {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly settlement: Settlement,
  ) {}

  /**
   * How many places were filled; all of them are, or none.
   * @throws DomainError `not_found`, `forbidden`, `illegal_move` (the sentence is not confirmed), `release_withdrawn`
   */
  async run(person: Person, segmentId: string, locale: Locale): Promise<number> {
    return this.acts.perform(person.id, async (act) => {
      const { release, segment, target } = await heldTarget(this.releases, this.targets, segmentId, locale);
      const pair = { source: release.sourceLocale, target: locale };
      if (!may(person, 'target.write', pair)) throw new DomainError('forbidden');
      const { text } = target;
      if (target.state === 'initial' || text === null) throw new DomainError('illegal_move', { state: target.state });

      const open = (await this.repetitions(segment, locale)).filter((each) => isOpenTo(target, each.target));
      for (const each of open) {
        const next = filled(each.target, text, each.segment, pair);
        const step = { act: 'repeat', reason: null, at: act.now, by: person.id } as const;
        const stored = await this.targets.advance(next, revisionOf(next, step));
        if (!stored) throw new DomainError('stale_revision');
      }
      if (open.length === 0) return 0;
      await this.settlement.settle(act, release);
      act.announce({ type: 'target.changed', releaseId: release.id, locale });
      return open.length;
    });
  }

  private async repetitions(
    segment: SegmentRecord,
    locale: Locale,
  ): Promise<{ readonly segment: SegmentRecord; readonly target: TargetRecord }[]> {
    const { releaseId } = segment;
    const line = includedSegments(await this.releases.blocks(releaseId), await this.releases.segments(releaseId));
    const targets = await this.targets.ofRelease(releaseId, locale);
    const bySegment = new Map(targets.map((target) => [target.segmentId, target]));
    return repetitionsOf(segment, line).flatMap((each) => {
      const target = bySegment.get(each.id);
      return target ? [{ segment: each, target }] : [];
    });
  }
}

function filled(target: TargetRecord, text: string, source: SegmentRecord, pair: LanguagePair): TargetRecord {
  const findings = runChecks({
    source: source.text,
    sourceLocale: pair.source,
    target: text,
    targetLocale: pair.target,
    codes: source.codes,
  });
  return {
    ...target,
    text,
    origin: 'tm',
    engine: null,
    matchRate: 100,
    matchType: 'tm',
    findings,
    revision: target.revision + 1,
    awaitsDraft: false,
  };
}
