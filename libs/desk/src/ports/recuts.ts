import type { RecutRecord } from '../records/recut.js';

/** Changes of cuts and what they took away. Writing needs a unit of work; reading does not. */
export abstract class Recuts {
  /** Inside a unit that has locked the release. */
  abstract add(recut: Omit<RecutRecord, 'id' | 'number' | 'undoneAt'>): Promise<void>;
  /** The newest that was not undone. */
  abstract lastOf(releaseId: string): Promise<RecutRecord | undefined>;
  /** Blocks with a split or a join that was not undone. */
  abstract cutByHand(releaseId: string): Promise<ReadonlySet<string>>;
  abstract undone(id: string, at: Date): Promise<void>;
}
