import type { RecutRecord } from '../records/recut.js';

/** Changes of cuts and what they took away. Writing needs a unit of work; reading does not. */
export abstract class Recuts {
  /** Inside a unit that has locked the release. */
  abstract add(recut: Omit<RecutRecord, 'id' | 'undoneAt'>): Promise<void>;
  /** The newest that was not undone. */
  abstract lastOf(releaseId: string): Promise<RecutRecord | undefined>;
  abstract undone(id: string, at: Date): Promise<void>;
}
