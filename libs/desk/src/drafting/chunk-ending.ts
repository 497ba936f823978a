import type { TransientError } from '@triptych/domain';
import { EngineRefusal } from '../ports/machine-translator.js';
import type { DraftTrouble } from '../records/work.js';
import { OutOfTime } from './out-of-time.js';

/** How an attempt to draft a chunk ended: for good, for now, or with a person. */
export type ChunkEnding =
  | { readonly state: 'done' }
  /** Tried again after so many milliseconds. Without trouble it went well as far as it got, and does not count. */
  | { readonly state: 'waiting'; readonly inMs: number; readonly trouble: DraftTrouble | null }
  | { readonly state: 'attention'; readonly trouble: DraftTrouble };

/** @param failures attempts that came to nothing, this one counted */
export function chunkEnding(
  failures: number,
  maxFailures: number,
  trouble: TransientError | EngineRefusal | null,
): ChunkEnding {
  if (!trouble) return { state: 'done' };
  if (trouble instanceof EngineRefusal) return { state: 'attention', trouble: 'engine-refused' };
  if (trouble instanceof OutOfTime) return { state: 'waiting', inMs: 0, trouble: null };
  if (failures >= maxFailures) return { state: 'attention', trouble: 'engine-unavailable' };
  return { state: 'waiting', inMs: trouble.retryAfterMs ?? backoffMs(failures), trouble: 'engine-unavailable' };
}

/** Exponential with full jitter, at most a minute; the sweep, which queues the chunk again, comes on top. */
function backoffMs(failures: number): number {
  return Math.random() * Math.min(60_000, 2_000 * 2 ** failures);
}
