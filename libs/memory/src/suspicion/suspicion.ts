import type { CodedText, Locale } from '@triptych/domain';

/**
 * What can be wrong with a unit, in the order in which people see it.
 * - `empty`: no letter and no digit where another language has some.
 * - `encoding`: characters that a wrong conversion leaves: U+FFFD, controls, private use, `&eacute;`, `d?plac?s`.
 * - `mojibake`: a text read in another encoding than it was written in: `Ã©`, `â€™`.
 * - `decomposed`: not NFC (letters and accents apart). Nothing is lost and a normalisation mends it.
 * - `untranslated`: two languages have the same words.
 * - `language`: another language than the locale says.
 * - `length`: lengths out of proportion.
 * - `numbers`: a number in figures that another language has neither in figures nor in words.
 * - `misaligned`: stood in a stretch of a file in which a language was out of step; see `suspectRuns`.
 */
export const SUSPICIONS = [
  'empty',
  'encoding',
  'mojibake',
  'decomposed',
  'untranslated',
  'language',
  'length',
  'numbers',
  'misaligned',
] as const;

export type SuspicionKind = (typeof SUSPICIONS)[number];
/** What a unit shows by itself. */
export type UnitSuspicionKind = Exclude<SuspicionKind, 'misaligned'>;

/** One thing that may be wrong with a unit. */
export interface Suspicion {
  readonly kind: SuspicionKind;
  /** In panel order. One where the others say which it is, else all between which it lies. */
  readonly locales: readonly Locale[];
}

/** The texts of one unit. */
export type UnitVariants = Readonly<Partial<Record<Locale, CodedText>>>;

/** What a reader sees of one variant. */
export interface PlainVariant {
  readonly locale: Locale;
  /** Without the tags of its codes. */
  readonly text: string;
}
