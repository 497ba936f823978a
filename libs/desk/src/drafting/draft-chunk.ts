import { runChecks, tidy } from '@triptych/checks';
import type { LanguagePair } from '@triptych/domain';
import { TransientError } from '@triptych/domain';
import type { Act, Acts } from '../acts.js';
import type { Chunks } from '../ports/drafting.js';
import { EngineRefusal } from '../ports/machine-translator.js';
import type { Releases } from '../ports/releases.js';
import type { Targets } from '../ports/targets.js';
import type { ReleaseRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';
import type { ChunkRecord, DraftTrouble } from '../records/work.js';
import type { Settlement } from '../review/settlement.js';
import type { Draft, DraftedSegment } from './draft.js';
import { draftedSegments } from './drafted-segments.js';
import type { Drafter } from './drafter.js';

/** How a worker holds chunks and when it gives up. */
export interface DraftingPolicy {
  /** Names this worker in the lease. */
  readonly worker: string;
  /** How long a lease lasts, in milliseconds. */
  readonly leaseMs: number;
  /** After so many failures of the engine a person is told. */
  readonly maxFailures: number;
}

interface ClaimedChunk {
  readonly chunk: ChunkRecord;
  readonly release: ReleaseRecord;
  readonly segments: ReadonlyMap<string, DraftedSegment>;
  readonly waiting: readonly TargetRecord[];
  readonly leaseUntil: Date;
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
    const { release, chunk, segments, waiting } = claimed;
    const pair = { source: release.sourceLocale, target: chunk.locale };
    const wanted = waiting.flatMap(({ segmentId }) => segments.get(segmentId) ?? []);
    // The last third of the lease is for storing what was found.
    const until = new Date(claimed.leaseUntil.getTime() - this.policy.leaseMs / 3);
    const { drafts, trouble } = await this.drafter.draft(pair, wanted, release.machineTranslation, until);
    await this.keep(claimed, drafts, trouble);
  }

  /** Reads the release without holding it: who stores drafts holds it first and the chunk second, never the other way. */
  private claim(chunkId: string): Promise<ClaimedChunk | undefined> {
    const { chunks, releases, targets } = this.store;
    return this.acts.perform(null, async ({ now }) => {
      const leaseUntil = new Date(now.getTime() + this.policy.leaseMs);
      if (!(await chunks.claim(chunkId, this.policy.worker, now, leaseUntil))) return undefined;
      const chunk = (await chunks.find(chunkId))!;
      const release = (await releases.find(chunk.releaseId))!;
      if (release.state === 'withdrawn') {
        await chunks.finish(chunk.id, this.policy.worker, 'done', null);
        return undefined;
      }
      const line = draftedSegments(await releases.blocks(release.id), await releases.segments(release.id));
      const waiting = (await targets.ofChunk(chunkId)).filter(({ awaitsDraft }) => awaitsDraft);
      return { chunk, release, waiting, leaseUntil, segments: new Map(line.map((each) => [each.segmentId, each])) };
    });
  }

  private keep(
    { chunk, waiting, segments }: ClaimedChunk,
    drafts: ReadonlyMap<string, Draft>,
    trouble: TransientError | EngineRefusal | null,
  ): Promise<void> {
    const { releases, targets } = this.store;
    return this.acts.perform(null, async (act) => {
      const release = await releases.lock(chunk.releaseId);
      const ending = this.ending(chunk, trouble);
      if (!(await this.release(chunk, ending, act.now, trouble))) return; // somebody else holds it now
      if (release.state === 'withdrawn') return;
      for (const target of waiting) {
        const draft = drafts.get(target.segmentId) ?? this.missing(ending);
        const source = segments.get(target.segmentId);
        if (!draft || !source) continue;
        const next = drafted(target, draft, source.text, { source: release.sourceLocale, target: chunk.locale });
        await targets.advance(next, {
          targetId: target.id,
          revision: next.revision,
          text: next.text,
          state: next.state,
          origin: next.origin,
          act: 'draft',
          reason: draft.origin === null ? draft.reason : null,
          at: act.now.toISOString(),
          by: null,
        });
      }
      if (ending.state === 'attention') {
        await act.record(release.id, 'drafting-stopped', { locale: chunk.locale, trouble: ending.trouble });
      }
      await this.settlement.settle(act, release);
      act.announce({ type: 'target.changed', releaseId: release.id, locale: chunk.locale });
    });
  }

  private ending(chunk: ChunkRecord, trouble: TransientError | EngineRefusal | null): Ending {
    if (!trouble) return { state: 'done' };
    if (trouble instanceof EngineRefusal) return { state: 'attention', trouble: 'engine-refused' };
    if (chunk.failures + 1 >= this.policy.maxFailures) return { state: 'attention', trouble: 'engine-unavailable' };
    return { state: 'waiting', trouble: 'engine-unavailable' };
  }

  private release(
    chunk: ChunkRecord,
    ending: Ending,
    now: Act['now'],
    trouble: TransientError | EngineRefusal | null,
  ): Promise<boolean> {
    const { worker } = this.policy;
    if (ending.state !== 'waiting') {
      return this.store.chunks.finish(chunk.id, worker, ending.state, ending.state === 'done' ? null : ending.trouble);
    }
    const asked = trouble instanceof TransientError ? trouble.retryAfterMs : undefined;
    const nextTryAt = new Date(now.getTime() + (asked ?? backoffMs(chunk.failures)));
    return this.store.chunks.postpone(chunk.id, worker, nextTryAt, ending.trouble);
  }

  /** What becomes of a segment that the engine did not get to: it waits, or a person starts from the empty line. */
  private missing(ending: Ending): Draft | undefined {
    return ending.state === 'attention' ? { origin: null, reason: ending.trouble } : undefined;
  }
}

type Ending = { readonly state: 'done' } | { readonly state: 'waiting' | 'attention'; readonly trouble: DraftTrouble };

/** Exponential with full jitter, from at most 4 s to at most a minute. */
function backoffMs(failures: number): number {
  return Math.random() * Math.min(60_000, 4_000 * 2 ** failures);
}

function drafted(target: TargetRecord, draft: Draft, source: string, pair: LanguagePair): TargetRecord {
  const base = { ...target, revision: target.revision + 1, awaitsDraft: false };
  if (draft.origin === null) return base;
  const checked = (text: string) => ({ source, sourceLocale: pair.source, target: text, targetLocale: pair.target });
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
