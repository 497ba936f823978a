import { runChecks } from '@triptych/checks';
import {
  DomainError,
  forbiddenCharacter,
  isBlocked,
  may,
  nextState,
  type Locale,
  type Person,
  withoutCodes,
  readMarkup,
} from '@triptych/domain';
import type { Acts } from '../acts.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { TargetRecord } from '../records/target.js';
import { heldTarget } from './held-target.js';
import type { Settlement } from './settlement.js';
import { revisionOf } from './target-revision.js';

/** The longest translation of one segment, in UTF-16 units. */
const MAX_TARGET_LENGTH = 20_000;

/** Saves what a person wrote for one segment, and notes that she vouches for it when she confirms. */
export class SaveTarget {
  constructor(
    private readonly acts: Acts,
    private readonly releases: Releases,
    private readonly targets: Targets,
    private readonly settlement: Settlement,
  ) {}

  /**
   * @param expected the revision that the person saw
   * @throws DomainError `not_found`, `forbidden`, `invalid_text`, `text_too_long`, `stale_revision`, `illegal_move`,
   * `release_withdrawn`, `blocking_findings` (only when confirming an empty text)
   */
  async run(
    person: Person,
    segmentId: string,
    locale: Locale,
    change: { readonly text: string; readonly confirm: boolean },
    expected: number,
  ): Promise<void> {
    const forbidden = forbiddenCharacter(change.text);
    if (forbidden) throw new DomainError('invalid_text', { pointer: '/text', ...forbidden });
    if (change.text.length > MAX_TARGET_LENGTH) throw new DomainError('text_too_long', { limit: MAX_TARGET_LENGTH });

    await this.acts.perform(person.id, async (act) => {
      const { release, segment, target } = await heldTarget(this.releases, this.targets, segmentId, locale);
      const pair = { source: release.sourceLocale, target: locale };
      if (!may(person, 'target.write', pair)) throw new DomainError('forbidden');
      if (target.revision !== expected) throw new DomainError('stale_revision');
      const state = nextState(target.state, change.confirm ? 'confirm' : 'edit');
      if (!state) throw new DomainError('illegal_move', { state: target.state });
      const text = readMarkup(change.text, segment.codes).normalize('NFC');
      const findings = runChecks({
        source: segment.text,
        sourceLocale: pair.source,
        target: text,
        targetLocale: pair.target,
        codes: segment.codes,
      });
      if (change.confirm && withoutCodes(text, segment.codes).trim() === '')
        throw new DomainError('blocking_findings', { findings });

      const next: TargetRecord = {
        ...target,
        ...written(target, text),
        state,
        findings,
        revision: target.revision + 1,
        awaitsDraft: false,
        confirmedBy: change.confirm ? person.id : null,
        acceptedBy: null,
        acceptedDigest: null,
        returnReason: change.confirm ? null : target.returnReason,
        returnedBy: change.confirm ? null : target.returnedBy,
      };
      const step = { act: change.confirm ? 'confirm' : 'save', reason: null, at: act.now, by: person.id } as const;
      const stored = await this.targets.advance(next, revisionOf(next, step));
      if (!stored) throw new DomainError('stale_revision');
      if (change.confirm) {
        const at = { locale, position: String(segment.position + 1), blocking: String(isBlocked(findings)) };
        await act.record(release.id, 'target-confirmed', at);
      }
      await this.settlement.settle(act, release);
      act.announce({ type: 'target.changed', releaseId: release.id, locale });
    });
  }
}

/** A draft that a person left as it is keeps its origin; whatever she changed is hers. */
function written(target: TargetRecord, text: string): Partial<TargetRecord> {
  if (text === target.text) return {};
  return { text, origin: 'person', engine: null };
}
