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

/** The full-text index that a database offers: one for each language, by the id of the unit. */
export interface TextIndex {
  /** A SELECT of `id`s of units, of those whose text matches `:parameter`. Conditions on `id` may follow with AND. */
  select(locale: Locale, parameter: string): { readonly sql: string; readonly id: string };
  /** What is wanted, as the value of that parameter. */
  expression(wanted: Wanted): string;
  /** Adds texts of units that have none in this language. */
  add(manager: EntityManager, locale: Locale, texts: readonly IndexedText[]): Promise<void>;
  /** Takes texts out; units that have none are left alone. */
  remove(manager: EntityManager, locale: Locale, unitIds: readonly number[]): Promise<void>;
  clear(manager: EntityManager, locale: Locale): Promise<void>;
}
