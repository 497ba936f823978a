import { DomainError, isBlocked, may, nextState, type Locale, type Person } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { digest } from '../digest.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import { heldTarget } from './held-target.js';
import type { Settlement } from './settlement.js';
import { revisionOf } from './target-revision.js';

export type Verdict = { readonly verdict: 'accept' } | { readonly verdict: 'return'; readonly reason: string };

/** The second pair of eyes: accepts the work of another, or sends it back with a reason. */
export class ReviewTarget {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly settlement: Settlement,
  ) {}

  /**
   * @param expected the revision that the person saw
   * @throws DomainError `not_found`, `forbidden`, `own_work`, `stale_revision`, `illegal_move`, `blocking_findings`,
   * `release_withdrawn`
   */
  async run(person: Person, segmentId: string, locale: Locale, verdict: Verdict, expected: number): Promise<void> {
    await this.acts.perform(person.id, async (act) => {
      const { release, segment, target } = await heldTarget(this.releases, this.targets, segmentId, locale);
      if (!may(person, 'target.review', { source: release.sourceLocale, target: locale })) {
        throw new DomainError('forbidden');
      }
      if (target.revision !== expected) throw new DomainError('stale_revision');
      const state = nextState(target.state, verdict.verdict);
      if (!state) throw new DomainError('illegal_move', { state: target.state });
      if (verdict.verdict === 'accept') {
        if (target.confirmedBy === person.id) throw new DomainError('own_work');
        if (isBlocked(target.findings)) throw new DomainError('blocking_findings', { findings: target.findings });
      }

      const next: TargetRecord = {
        ...target,
        ...(verdict.verdict === 'accept' ? accepted(segment, target, person) : returned(verdict.reason, person)),
        state,
        revision: target.revision + 1,
      };
      const step = { act: verdict.verdict, reason: next.returnReason, at: act.now, by: person.id };
      const stored = await this.targets.advance(next, revisionOf(next, step));
      if (!stored) throw new DomainError('stale_revision');
      const type = verdict.verdict === 'accept' ? 'target-accepted' : 'target-returned';
      await act.record(release.id, type, { locale, position: String(segment.position + 1) });
      await this.settlement.settle(act, release);
      act.announce({ type: 'target.changed', releaseId: release.id, locale });
    });
  }
}

/** What an acceptance vouches for: exactly this source and exactly this target. */
export function acceptanceDigest(source: string, target: string): string {
  return digest(source, target);
}

function accepted(segment: SegmentRecord, target: TargetRecord, by: Person): Partial<TargetRecord> {
  return {
    acceptedBy: by.id,
    acceptedDigest: acceptanceDigest(segment.text, target.text ?? ''),
    returnReason: null,
    returnedBy: null,
  };
}

function returned(reason: string, by: Person): Partial<TargetRecord> {
  return { confirmedBy: null, acceptedBy: null, acceptedDigest: null, returnReason: reason, returnedBy: by.id };
}
