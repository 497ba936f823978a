import {
  DomainError,
  inPanelOrder,
  releaseReference,
  type Locale,
  type ReleaseKind,
  type SourceBlock,
  type Urgency,
} from '@triptych/domain';
import type { Act, Acts } from '../acts.js';
import { includedSegments } from '../blocks-with-segments.js';
import { digest, newId } from '../digest.js';
import type { DraftPlan } from '../drafting/draft-plan.js';
import type { IdempotencyKeys } from '../ports/journal.js';
import type { Releases } from '../ports/releases.js';
import type { ReleaseRecord } from '../records/release.js';
import { chooseBlocks } from './correct-blocks.js';
import { headlineOf } from './headline.js';
import type { Routing } from './routing.js';
import type { SourceKeeping } from './source-keeping.js';
import type { SourceReader } from './source-reader.js';
import { storedBlocks } from './stored-blocks.js';
import type { NewSourceNote, ReadingRequest, ReadSource } from './submitted-source.js';

export interface NewRelease extends ReadingRequest {
  readonly sourceLocale: Locale;
  readonly targetLocales: readonly Locale[];
  readonly exclude?: readonly number[] | undefined;
  readonly notes?: readonly NewSourceNote[] | undefined;
  readonly kind: ReleaseKind;
  readonly deadline?: string | undefined;
  readonly embargoUntil?: string | undefined;
  readonly urgency: Urgency;
  readonly machineTranslation: boolean;
}

/** Takes a release in: source, blocks, segments, empty targets, people and promised drafting jobs, all or nothing. */
export class SubmitRelease {
  constructor(
    private readonly acts: Acts,
    private readonly reader: SourceReader,
    private readonly store: {
      readonly releases: Releases;
      readonly keeping: SourceKeeping;
      readonly idempotencyKeys: IdempotencyKeys;
    },
    private readonly plan: DraftPlan,
    private readonly routing: Routing,
  ) {}

  /**
   * Answers with the id of the release, before any draft exists. The same key from the same person answers with the same id.
   * @throws DomainError as `SourceReader.read`; `nothing_included`, `source_among_targets`, `idempotency_key_reused`
   */
  async run(by: string, submission: NewRelease, idempotencyKey?: string): Promise<string> {
    if (submission.targetLocales.includes(submission.sourceLocale)) throw new DomainError('source_among_targets');
    const source = await this.reader.read(submission);
    const blocks = chooseBlocks(source.blocks, submission.exclude);
    const body = digestOf(submission);
    const { releases, keeping, idempotencyKeys } = this.store;

    return this.acts.perform(by, async (act) => {
      const known = idempotencyKey ? await idempotencyKeys.find(by, idempotencyKey) : undefined;
      if (known && known.digest !== body) throw new DomainError('idempotency_key_reused');
      if (known) return known.releaseId;

      const at = act.now.toISOString();
      const release = await this.describe(submission, source, blocks, by, act.now);
      const stored = storedBlocks(release.id, blocks);
      const translations = release.targetLocales.map((locale) => ({
        releaseId: release.id,
        locale,
        state: 'drafting' as const,
        translatorId: null,
        reviewerId: null,
        assignedByHand: false,
      }));
      const { content } = source;
      const revision = { releaseId: release.id, number: 1, content, digest: digest(content), at, by };
      await releases.add({ release, source: revision, translations, ...stored });
      await keeping.keep(act, by, { release, source, blocks, stored: stored.blocks, notes: submission.notes ?? [] });
      const segments = includedSegments(stored.blocks, stored.segments);
      for (const locale of release.targetLocales) await this.plan.add(release.id, locale, segments, act.now);
      if (idempotencyKey) {
        await idempotencyKeys.add({ personId: by, key: idempotencyKey, digest: body, releaseId: release.id, at });
      }
      await act.record(release.id, 'submitted', { segments: String(segments.length) });
      for (const translation of translations) await this.routing.route(act, release, translation);
      announceSubmission(act, release.id);
      return release.id;
    });
  }

  private async describe(
    submission: NewRelease,
    source: ReadSource,
    blocks: readonly SourceBlock[],
    by: string,
    now: Date,
  ): Promise<ReleaseRecord> {
    const year = now.getUTCFullYear();
    return {
      id: newId(),
      reference: releaseReference(year, await this.store.releases.nextNumber(year)),
      state: 'drafting',
      headline: headlineOf(blocks),
      sourceLocale: submission.sourceLocale,
      targetLocales: inPanelOrder(submission.targetLocales),
      format: source.format,
      kind: submission.kind,
      urgency: submission.urgency,
      deadline: submission.deadline ? new Date(submission.deadline).toISOString() : null,
      embargoUntil: submission.embargoUntil ? new Date(submission.embargoUntil).toISOString() : null,
      machineTranslation: submission.machineTranslation,
      revision: 1,
      segmentationVersion: source.segmentationVersion,
      host: source.host,
      address: submission.address ?? null,
      submittedBy: by,
      submittedAt: now.toISOString(),
    };
  }
}

function announceSubmission(act: Act, releaseId: string): void {
  act.announce({ type: 'release.changed', releaseId, locale: null });
  act.announce({ type: 'work.waiting' });
}

/** What an idempotency key stands for: the whole submission, its file included. */
function digestOf({ source, ...fields }: NewRelease): string {
  const text = 'file' in source ? Buffer.from(source.file.bytes).toString('base64') : source.content;
  const name = 'file' in source ? source.file.name : source.format;
  return digest(JSON.stringify(fields), name, text);
}
