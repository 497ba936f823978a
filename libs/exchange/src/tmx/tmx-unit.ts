import type { InlineCode, Locale } from '@triptych/domain';

/** An element inside a `seg`, of those that TMX 1.4b names, with nothing in it but what its DTD allows. */
export interface TmxElement {
  readonly name: string;
  /** Name and value, in the order of the file. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly content: readonly (string | TmxElement)[];
}

/**
 * An inline code of a TMX segment. `start` and `end` are empty when it was read from a file: what a file calls markup is
 * never used as markup.
 */
export interface TmxCode extends InlineCode {
  /** The elements it was read from (both ends of a `pc`; one element for a `hi`), only to be written to TMX again. */
  readonly original?: readonly TmxElement[];
}

/** The neighbours of a segment as plain text; null where a neighbour is not known or the text begins or ends. */
export interface TmxContext {
  readonly previous: string | null;
  readonly next: string | null;
}

/** A property or note of a unit or variant. */
export interface TmxNote {
  readonly text: string;
  /** As the file has it. */
  readonly language?: string;
  readonly encoding?: string;
}
export interface TmxProperty extends TmxNote {
  readonly type: string;
}

/** What the attributes and properties of a unit or variant say of its history. */
export interface TmxRecord {
  /** ISO 8601, UTC, whole seconds. The clock that wrote it may have been wrong. */
  readonly createdAt?: string;
  readonly createdBy?: string;
  readonly changedAt?: string;
  readonly changedBy?: string;
  readonly lastUsedAt?: string;
  readonly usageCount?: number;
  /** Further attributes of the DTD: `datatype`, `o-tmf`, `creationtool`… in the order of the file. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly notes: readonly TmxNote[];
  /** All of them, in their order; a type may occur more than once. */
  readonly properties: readonly TmxProperty[];
}

/** A `tuv`: the text of a unit in one language. */
export interface TmxVariant extends TmxRecord {
  readonly locale: Locale;
  /** Canonical BCP 47 tag, of which `locale` is the language. */
  readonly language: string;
  /** Coded, as it was in the file: not normalised, white space kept. The tags of a code are the same in all variants. */
  readonly text: string;
  readonly codes: readonly TmxCode[];
  /** Neighbours that properties of other tools tell, each once; none when they tell nothing in plain text. */
  readonly contexts: readonly TmxContext[];
}

/** A `tu` as it is written: the same sentence in two or more languages. */
export interface WrittenTmxUnit extends TmxRecord {
  /** `tuid`. Not unique in files of other tools. */
  readonly id?: string;
  /** Null: every variant may be the source, or the file does not say. */
  readonly sourceLocale: Locale | null;
  /** Two languages at least; a language may occur more than once. */
  readonly variants: readonly TmxVariant[];
}

/** A `tu` as it was read. */
export interface TmxUnit extends WrittenTmxUnit {
  readonly kind: 'unit';
  /** Its place among all units of the file, skipped ones too, from 1. */
  readonly number: number;
  /** Of its start tag, from 1. */
  readonly line: number;
}

/** What a file says of itself, before its first unit. */
export interface TmxHeader {
  readonly kind: 'header';
  readonly line: number;
  /** Of TMX, as the file has it. */
  readonly version: string;
  readonly tool?: string;
  readonly toolVersion?: string;
  /** `sentence`, `paragraph`, `block` or `phrase`. */
  readonly segmentType?: string;
  /** Null: every variant may be the source, or the file does not say. */
  readonly sourceLocale: Locale | null;
}
