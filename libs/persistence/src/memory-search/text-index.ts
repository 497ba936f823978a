import type { Locale } from '@triptych/domain';
import type { ConcordanceTerm } from '@triptych/memory';
import type { EntityManager } from 'typeorm';

/** A text of the memory as the index keeps it. */
export interface IndexedText {
  readonly unitId: number;
  /** As `searchStems` gives them. */
  readonly stems: readonly string[];
  readonly marks: readonly Mark[];
}

/** What a text stands beside: texts in these languages. `removed`: its unit does not live. */
export type Mark = Locale | 'removed';

/** What a text must hold. */
export interface Wanted {
  readonly terms: readonly ConcordanceTerm[];
  /** What it must not hold. */
  readonly not?: ConcordanceTerm | undefined;
  readonly marks?: readonly Mark[];
  readonly notMarks?: readonly Mark[];
}

/** Which of the units that hold it. */
export interface Stretch {
  /** Only those that came before this one. */
  readonly below: number | null;
  /** None of these. */
  readonly except: readonly number[];
  readonly limit: number;
}

/** A condition that a selection of `unit` takes, and the values of its parameters. */
export interface UnitCondition {
  readonly sql: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** The full-text index that a database offers: one for each language, by the id of the unit. */
export interface TextIndex {
  /** Ids of units whose text holds what is wanted, those that came last first. */
  find(manager: EntityManager, locale: Locale, wanted: Wanted, stretch: Stretch): Promise<number[]>;
  /** True of units whose text holds what is wanted. Each language names its parameter otherwise. */
  condition(manager: EntityManager, locale: Locale, wanted: Wanted): Promise<UnitCondition>;
  /** Adds texts of units that have none in this language. */
  add(manager: EntityManager, locale: Locale, texts: readonly IndexedText[]): Promise<void>;
  /** Takes texts out; units that have none are left alone. */
  remove(manager: EntityManager, locale: Locale, unitIds: readonly number[]): Promise<void>;
  clear(manager: EntityManager, locale: Locale): Promise<void>;
}
