import type { CodedText, LanguagePair, Locale } from '@triptych/domain';
import type { MemoryOccurrenceRecord, MemoryRevisionRecord, MemoryUnitRecord } from '../records/memory-unit.js';

/** The translation memory, for those who look up. Reads committed units, needs no unit of work. */
export abstract class Memory {
  /**
   * Living units that have one of these keys in `source` and a text in `target`, by id.
   * @param most of these, the newest approvals
   */
  abstract lookup(source: Locale, target: Locale, keys: readonly string[], most?: number): Promise<MemoryUnitRecord[]>;
  /** Those of these units that live and have both languages, in no order. */
  abstract having(pair: LanguagePair, ids: readonly number[]): Promise<MemoryUnitRecord[]>;
  /** Living units, in no order; unknown and removed ones are left out. */
  abstract byId(ids: readonly number[]): Promise<MemoryUnitRecord[]>;
  /** Those of the units that stood between these neighbours, by `context`: a digest in the language. */
  abstract inContext(
    ids: readonly number[],
    locale: Locale,
    contexts: readonly string[],
  ): Promise<{ readonly unitId: number; readonly context: string }[]>;
}

/** A unit as the change feed tells of it. */
export interface MemoryChange {
  readonly id: number;
  readonly seq: number;
  /** By language; null for a unit that is no longer there. */
  readonly texts: Readonly<Partial<Record<Locale, CodedText>>> | null;
}

/**
 * What changed in the memory, in one order for all processes: whoever has read up to a number never misses a change with
 * a lower one, whatever commits meanwhile. Needs no unit of work.
 */
export abstract class MemoryFeed {
  /** Tells this memory from those of other databases: what was read of one says nothing of another. */
  abstract identity(): Promise<string>;
  /** The newest committed change; 0: none yet. */
  abstract latest(): Promise<number>;
  /** Units whose newest change is after `seq`, in order, at most so many, with their texts in all languages or in one. */
  abstract since(seq: number, most: number, only?: Locale): Promise<MemoryChange[]>;
}

/** The keys of texts that belong together. */
export type TextKeys = Readonly<Partial<Record<Locale, string>>>;

/** The translation memory, for those who write. Works inside a unit of work only. */
export abstract class MemoryStore {
  /**
   * Makes every other writer of the memory wait until this unit of work ends, and reserves numbers for units and changes.
   * To be called before anything is read that the change depends on.
   * @returns the first of `count` numbers that follow each other
   */
  abstract reserve(count: number): Promise<number>;
  /**
   * Living units that have two of the texts of one of these; of very many that share the same two, only some. (What a file
   * repeats without end must not be read without end.)
   */
  abstract sharing(texts: readonly TextKeys[]): Promise<MemoryUnitRecord[]>;
  /** Those of the keys that a living unit has in the language. */
  abstract held(locale: Locale, keys: readonly string[]): Promise<ReadonlySet<string>>;
  /** Units by id, removed ones too. */
  abstract find(ids: readonly number[]): Promise<MemoryUnitRecord[]>;
  abstract occurrences(ids: readonly string[]): Promise<MemoryOccurrenceRecord[]>;
  /** Those of the ids that an occurrence has. */
  abstract known(ids: readonly string[]): Promise<ReadonlySet<string>>;
  abstract occurrencesOf(unitIds: readonly number[]): Promise<MemoryOccurrenceRecord[]>;
  abstract occurrencesIn(
    place: { readonly releaseId: string } | { readonly batchId: string },
    most?: number,
  ): Promise<MemoryOccurrenceRecord[]>;
  /** What people did to these units, and to units that became part of them; oldest first. */
  abstract lineage(unitIds: readonly number[]): Promise<MemoryRevisionRecord[]>;
  /** What people did to these units, oldest first. */
  abstract revisionsOf(unitIds: readonly number[]): Promise<MemoryRevisionRecord[]>;
  /** Adds units and occurrences, and replaces those whose id exists; `gone` are ids of occurrences. */
  abstract write(change: {
    readonly added?: readonly MemoryUnitRecord[];
    readonly changed?: readonly MemoryUnitRecord[];
    readonly occurrences?: readonly MemoryOccurrenceRecord[];
    readonly gone?: readonly string[];
    readonly revisions?: readonly MemoryRevisionRecord[];
  }): Promise<void>;
}
