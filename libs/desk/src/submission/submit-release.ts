import {
  DomainError,
  inPanelOrder,
  releaseReference,
  type Locale,
  type ReleaseKind,
  type SourceBlock,
  type SourceFormat,
  type Urgency,
} from '@triptych/domain';
import { SEGMENTATION_VERSION } from '@triptych/segmentation';
import type { Acts } from '../acts.js';
import { includedSegments } from '../blocks-with-segments.js';
import { digest, newId } from '../digest.js';
import type { DraftPlan } from '../drafting/draft-plan.js';
import type { IdempotencyKeys } from '../ports/journal.js';
import type { Releases } from '../ports/releases.js';
import type { BlockRecord, ReleaseRecord, SegmentRecord } from '../records/release.js';
import type { Routing } from './routing.js';
import { headlineOf } from './headline.js';
import { chooseBlocks, readSubmittedText } from './read-submitted-text.js';

export interface NewRelease {
  readonly sourceLocale: Locale;
  readonly targetLocales: readonly Locale[];
  readonly format: SourceFormat;
  readonly content: string;
  readonly exclude?: readonly number[] | undefined;
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
    private readonly releases: Releases,
    private readonly idempotencyKeys: IdempotencyKeys,
    private readonly plan: DraftPlan,
    private readonly routing: Routing,
  ) {}

  /**
   * Answers with the id of the release, before any draft exists. The same key from the same person answers with the same id.
   * @throws DomainError `empty_text`, `text_too_long`, `invalid_text`, `nothing_included`, `source_among_targets`,
   * `idempotency_key_reused`
   */
  async run(by: string, submission: NewRelease, idempotencyKey?: string): Promise<string> {
    if (submission.targetLocales.includes(submission.sourceLocale)) throw new DomainError('source_among_targets');
    const { blocks } = readSubmittedText(submission.content, submission.sourceLocale);
    const chosen = chooseBlocks(blocks, submission.exclude);
    const body = digest(JSON.stringify(submission));

    return this.acts.perform(by, async (act) => {
      const known = idempotencyKey ? await this.idempotencyKeys.find(by, idempotencyKey) : undefined;
      if (known && known.digest !== body) throw new DomainError('idempotency_key_reused');
      if (known) return known.releaseId;

      const at = act.now.toISOString();
      const release = await this.describe(submission, chosen, by, act.now);
      const stored = storedBlocks(release.id, chosen);
      const translations = release.targetLocales.map((locale) => ({
        releaseId: release.id,
        locale,
        state: 'drafting' as const,
        translatorId: null,
        reviewerId: null,
        assignedByHand: false,
      }));
      const source = {
        releaseId: release.id,
        number: 1,
        content: submission.content,
        digest: digest(submission.content),
        at,
        by,
      };
      await this.releases.add({ release, source, translations, ...stored });
      const segments = includedSegments(stored.blocks, stored.segments);
      for (const locale of release.targetLocales) await this.plan.add(release.id, locale, segments, act.now);
      if (idempotencyKey) {
        await this.idempotencyKeys.add({ personId: by, key: idempotencyKey, digest: body, releaseId: release.id, at });
      }
      await act.record(release.id, 'submitted', { segments: String(segments.length) });
      for (const translation of translations) await this.routing.route(act, release, translation);
      act.announce({ type: 'release.changed', releaseId: release.id, locale: null });
      act.announce({ type: 'work.waiting' });
      return release.id;
    });
  }

  private async describe(
    submission: NewRelease,
    blocks: readonly SourceBlock[],
    by: string,
    now: Date,
  ): Promise<ReleaseRecord> {
    const year = now.getUTCFullYear();
    return {
      id: newId(),
      reference: releaseReference(year, await this.releases.nextNumber(year)),
      state: 'drafting',
      headline: headlineOf(blocks),
      sourceLocale: submission.sourceLocale,
      targetLocales: inPanelOrder(submission.targetLocales),
      format: submission.format,
      kind: submission.kind,
      urgency: submission.urgency,
      deadline: submission.deadline ? new Date(submission.deadline).toISOString() : null,
      embargoUntil: submission.embargoUntil ? new Date(submission.embargoUntil).toISOString() : null,
      machineTranslation: submission.machineTranslation,
      revision: 1,
      segmentationVersion: SEGMENTATION_VERSION,
      submittedBy: by,
      submittedAt: now.toISOString(),
      host: null,
      address: null,
    };
  }
}

function storedBlocks(
  releaseId: string,
  source: readonly SourceBlock[],
): { blocks: BlockRecord[]; segments: SegmentRecord[] } {
  const segments: SegmentRecord[] = [];
  const blocks = source.map(
    ({ type, included, reason, prefix, marker = prefix, separatorAfter, segments: parts }, position) => {
      const id = newId();
      for (const { text, codes = [], markup = null, whitespaceAfter, spaceMarkup = null } of parts) {
        const place = { id: newId(), releaseId, blockId: id, position: segments.length };
        segments.push({ ...place, text, codes, markup, whitespaceAfter, spaceMarkup });
      }
      return { id, releaseId, position, type, included, reason, prefix, marker, separatorAfter };
    },
  );
  return { blocks, segments };
}
