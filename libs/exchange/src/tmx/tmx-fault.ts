/** Why the rest of a file is not read. */
export const FATAL_REASONS = [
  'encoding-unknown',
  'encoding-invalid',
  'document-type',
  'not-well-formed',
  'not-tmx',
  'cut-short',
  'too-deep',
  'attribute-too-long',
  'text-without-end',
] as const;

/** Why a unit, or one variant of it, is left out. */
export const SKIP_REASONS = [
  'empty-segment',
  'segment-missing',
  'segment-too-long',
  'language-missing',
  'language-invalid',
  'language-not-used',
  'one-language',
  'unit-too-large',
] as const;

/** What was read otherwise than it was written. */
export const WARNING_REASONS = [
  'encoding-declared-wrong',
  'version-unknown',
  'header-missing',
  'header-incomplete',
  'element-unknown',
  'language-attribute',
  'language-twice',
  'date-invalid',
  'usage-count-invalid',
  'code-unpaired',
  'markup-in-segment',
  'control-character',
] as const;

export type TmxReason =
  (typeof FATAL_REASONS)[number] | (typeof SKIP_REASONS)[number] | (typeof WARNING_REASONS)[number];

/** Something in a TMX file that is not as it should be. A code is public and never changes its meaning. */
export interface TmxFault {
  readonly kind: 'fault';
  /** `fatal`: nothing comes after it. `skipped`: the unit is left out. `warning`: a part of the unit or file is. */
  readonly severity: 'fatal' | 'skipped' | 'warning';
  readonly reason: TmxReason;
  /** From 1. */
  readonly line: number;
  /** Place of the unit it is about among all units of the file, from 1. */
  readonly number?: number;
  /** The value at fault (a date, a language, an element…), shortened. Text of others: to be shown as text only. */
  readonly detail?: string;
}

/** Ends the reading of a file. */
export class TmxStop extends Error {
  override readonly name = 'TmxStop';
  constructor(
    readonly reason: (typeof FATAL_REASONS)[number],
    /** Undefined: where the reader stands. */
    readonly line?: number,
    readonly detail?: string,
  ) {
    super(reason);
  }
}

const MAX_DETAIL = 80;

/** A value short enough for a report. */
export function shortDetail(value: string): string {
  return value.length <= MAX_DETAIL ? value : `${value.slice(0, MAX_DETAIL).replace(/\p{Surrogate}$/u, '')}…`;
}
