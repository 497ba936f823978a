import type { Locale } from '@triptych/domain';
import { newId } from '../digest.js';
import { draftChunkJob } from '../jobs.js';
import type { Chunks, Outbox } from '../ports/drafting.js';
import type { Targets } from '../ports/targets.js';
import type { SegmentRecord } from '../records/release.js';
import type { ChunkRecord } from '../records/work.js';
import { emptyTarget } from './empty-target.js';

/** Segments drafted by one job: few enough for a short lease, enough to share the cost of a transaction. */
export const CHUNK_SIZE = 25;

/** Makes the targets of segments, groups them into chunks and promises the jobs that draft them. */
export class DraftPlan {
  constructor(
    private readonly targets: Targets,
    private readonly chunks: Chunks,
    private readonly outbox: Outbox,
  ) {}

  /** Inside a unit of work only. */
  async add(releaseId: string, locale: Locale, segments: readonly SegmentRecord[], now: Date): Promise<void> {
    const chunks: ChunkRecord[] = [];
    const targets = segments.map((segment, index) => {
      if (index % CHUNK_SIZE === 0) chunks.push(waitingChunk(releaseId, locale, chunks.length, now));
      return emptyTarget(segment, locale, chunks[chunks.length - 1]!.id);
    });
    await this.chunks.add(chunks);
    await this.targets.add(targets);
    await this.outbox.add(chunks.map(draftChunkJob), now);
  }
}

function waitingChunk(releaseId: string, locale: Locale, position: number, now: Date): ChunkRecord {
  return {
    id: newId(),
    releaseId,
    locale,
    position,
    state: 'waiting',
    attempt: 1,
    failures: 0,
    queuedAt: now.toISOString(),
    leaseBy: null,
    leaseUntil: null,
    nextTryAt: null,
    trouble: null,
  };
}
