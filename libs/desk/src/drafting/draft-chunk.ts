import { runChecks, tidy } from '@triptych/checks';
import type { CodedText, LanguagePair } from '@triptych/domain';
import type { Acts } from '../acts.js';
import { newId } from '../digest.js';
import type { Chunks } from '../ports/drafting.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { ReleaseRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import type { ChunkRecord } from '../records/work.js';
import type { Settlement } from '../review/settlement.js';
import { revisionOf } from '../review/target-revision.js';
import { chunkEnding, type ChunkEnding } from './chunk-ending.js';
import type { Draft, DraftedSegment } from './draft.js';
import { draftedSegments } from './drafted-segments.js';
import type { Drafter } from './drafter.js';

/** How a worker holds chunks and when it gives up. */
export interface DraftingPolicy {
  /** How long a lease lasts, in milliseconds. */
  readonly leaseMs: number;
  /** After so many attempts that came to nothing a person is told. */
  readonly maxFailures: number;
}

interface ClaimedChunk {
  readonly chunk: ChunkRecord;
  /** Names this claim, and no later one of the same worker. */
  readonly holder: string;
  readonly leaseUntil: Date;
  readonly release: ReleaseRecord;
  readonly segments: ReadonlyMap<string, DraftedSegment>;
  readonly waiting: readonly TargetRecord[];
}

/**
 * Drafts one chunk: claims it, asks memory and engine outside any transaction, and stores what still fits.
 * Any number of workers may be handed the same chunk; one drafts it, and what a person wrote meanwhile stays.
 */
export class DraftChunk {
  constructor(
    private readonly acts: Acts,
    private readonly store: { readonly chunks: Chunks; readonly releases: Releases; readonly targets: Targets },
    private readonly drafter: Drafter,
    private readonly settlement: Settlement,
    private readonly policy: DraftingPolicy,
  ) {}

  async run({ chunkId }: { readonly chunkId: string }): Promise<void> {
    const claimed = await this.claim(chunkId);
    if (!claimed) return;
    const { chunk, release, segments, waiting, leaseUntil } = claimed;
    // Whatever ended the attempts before, a crash of the worker perhaps: this chunk is not tried for ever.
    if (chunk.failures > this.policy.maxFailures)
      return this.keep(claimed, new Map(), { state: 'attention', trouble: 'failed' });

    const pair = { source: release.sourceLocale, target: chunk.locale };
    const wanted = waiting.flatMap(({ segmentId }) => segments.get(segmentId) ?? []);
    const { drafts, trouble } = await this.drafter.draft(pair, wanted, release.machineTranslation, {
      // The last sixth of the lease is for storing what was found.
      until: new Date(leaseUntil.getTime() - this.policy.leaseMs / 6),
      isWanted: () => this.isInWork(release.id),
    });
    await this.keep(claimed, drafts, chunkEnding(chunk.failures, this.policy.maxFailures, trouble));
  }

  /**
   * Takes the lease and counts the attempt.
   * Reads the release without holding it: who stores drafts holds it first and the chunk second, never the other way.
   */
  private claim(chunkId: string): Promise<ClaimedChunk | undefined> {
    const { chunks, releases, targets } = this.store;
    return this.acts.perform(null, async ({ now }) => {
      const holder = newId();
      const leaseUntil = new Date(now.getTime() + this.policy.leaseMs);
      if (!(await chunks.claim(chunkId, holder, now, leaseUntil))) return undefined;
      const chunk = (await chunks.find(chunkId))!;
      const release = (await releases.find(chunk.releaseId))!;
      if (release.state === 'withdrawn') {
        await chunks.finish(chunk.id, holder, 'done', null);
        return undefined;
      }
      const line = draftedSegments(await releases.blocks(release.id), await releases.segments(release.id));
      const waiting = (await targets.ofChunk(chunkId)).filter(({ awaitsDraft }) => awaitsDraft);
      const segments = new Map(line.map((each) => [each.segmentId, each]));
      return { chunk, holder, leaseUntil, release, segments, waiting };
    });
  }

  private isInWork(releaseId: string): Promise<boolean> {
    return this.acts.perform(null, async () => (await this.store.releases.find(releaseId))?.state !== 'withdrawn');
  }

  private keep(
    { chunk, holder, waiting, segments }: ClaimedChunk,
    drafts: ReadonlyMap<string, Draft>,
    ending: ChunkEnding,
  ): Promise<void> {
    const { releases, targets } = this.store;
    return this.acts.perform(null, async (act) => {
      const release = await releases.lock(chunk.releaseId);
      if (!(await this.letGo(chunk.id, holder, ending, act.now))) return; // somebody else holds it now
      if (release.state === 'withdrawn') return;
      for (const target of waiting) {
        const draft = drafts.get(target.segmentId) ?? missingDraft(ending);
        const source = segments.get(target.segmentId);
        if (!draft || !source) continue;
        const next = drafted(target, draft, source, { source: release.sourceLocale, target: chunk.locale });
        const reason = draft.origin === null ? draft.reason : null;
        await targets.advance(next, revisionOf(next, { act: 'draft', reason, at: act.now, by: null }));
      }
      if (ending.state === 'attention') {
        await act.record(release.id, 'drafting-stopped', { locale: chunk.locale, trouble: ending.trouble });
      }
      await this.settlement.settle(act, release);
      act.announce({ type: 'target.changed', releaseId: release.id, locale: chunk.locale });
    });
  }

  /** Ends the claim; false when it had ended already. */
  private letGo(chunkId: string, holder: string, ending: ChunkEnding, now: Date): Promise<boolean> {
    const { chunks } = this.store;
    if (ending.state === 'done') return chunks.finish(chunkId, holder, 'done', null);
    if (ending.state === 'attention') return chunks.finish(chunkId, holder, 'attention', ending.trouble);
    return chunks.postpone(chunkId, holder, new Date(now.getTime() + ending.inMs), ending.trouble);
  }
}

/** What becomes of a segment that the engine did not get to: it waits, or a person starts from the empty line. */
function missingDraft(ending: ChunkEnding): Draft | undefined {
  return ending.state === 'attention' ? { origin: null, reason: ending.trouble } : undefined;
}

function drafted(
  target: TargetRecord,
  draft: Draft,
  { text: source, codes }: CodedText,
  pair: LanguagePair,
): TargetRecord {
  const base = { ...target, revision: target.revision + 1, awaitsDraft: false };
  if (draft.origin === null) return base;
  const checked = (text: string) => ({
    source,
    codes,
    sourceLocale: pair.source,
    target: text,
    targetLocale: pair.target,
  });
  const text = draft.origin === 'mt' ? tidy(checked(draft.text)) : draft.text;
  return {
    ...base,
    text,
    origin: draft.origin,
    engine: draft.origin === 'mt' ? draft.engine : null,
    matchRate: draft.origin === 'tm' ? draft.matchRate : null,
    matchType: draft.origin === 'tm' ? draft.matchType : null,
    findings: runChecks(checked(text)),
  };
}
