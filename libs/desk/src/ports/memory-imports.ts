import type { MemoryImportRecord, MemoryImportState } from '../records/memory-import.js';

/** Files on their way into the memory. Reading needs no unit of work, everything else does. */
export abstract class MemoryImports {
  abstract add(record: MemoryImportRecord): Promise<void>;
  abstract find(id: string): Promise<MemoryImportRecord | undefined>;
  /** The newest first, without those that are still arriving. */
  abstract newest(most: number): Promise<MemoryImportRecord[]>;
  /** Imports of one content, by the digest of the file, that are not over: oldest first. */
  abstract unfinished(digest: string): Promise<MemoryImportRecord[]>;
  /**
   * Changes an import that is in one of these states and, where that is said, under this lease.
   * @returns false when it is not, and nothing was changed
   */
  abstract change(
    id: string,
    held: { readonly states: readonly MemoryImportState[]; readonly leaseBy?: string },
    change: Partial<Omit<MemoryImportRecord, 'id'>>,
  ): Promise<boolean>;
  /** Takes the lease of an import that is not over and that nobody holds, and counts a failure, as `Chunks.claim` does. */
  abstract claim(id: string, by: string, now: Date, until: Date): Promise<boolean>;
  /** Imports that should be moving and are not: under no live lease, and queued before this time. */
  abstract stranded(now: Date, queuedBefore: Date, limit: number): Promise<MemoryImportRecord[]>;
  /** Imports whose file is stored and no longer needed. */
  abstract outdated(now: Date, limit: number): Promise<MemoryImportRecord[]>;
  /** Adds one piece of a file. */
  abstract addPiece(id: string, position: number, bytes: Uint8Array): Promise<void>;
  /** One piece of a file; undefined behind the last one. */
  abstract piece(id: string, position: number): Promise<Uint8Array | undefined>;
  /** Removes pieces of a file, the last first. @param most how many */
  abstract removePieces(id: string, most: number): Promise<number>;
  /** Removes an import of which no piece is left. */
  abstract remove(id: string): Promise<void>;
}
