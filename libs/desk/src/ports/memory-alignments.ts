import type { MemoryAlignmentRecord } from '../records/memory-alignment.js';

/** Versions of past releases on their way into the memory. */
export abstract class MemoryAlignments {
  /** Needs no unit of work. */
  abstract find(id: string): Promise<MemoryAlignmentRecord | undefined>;
  /** The newest first, without texts and rows, at most two hundred. Needs no unit of work. */
  abstract all(): Promise<Omit<MemoryAlignmentRecord, 'versions' | 'rows'>[]>;
  /** Inside a unit of work only. */
  abstract add(alignment: MemoryAlignmentRecord): Promise<void>;
  /** Replaces what is stored, if its revision is still one less. Inside a unit of work only. */
  abstract replace(alignment: MemoryAlignmentRecord): Promise<boolean>;
  /** Inside a unit of work only. */
  abstract remove(id: string): Promise<boolean>;
}
