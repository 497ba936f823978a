import type { Locale } from '@triptych/domain';

/** `never`: no sentence ends after it. `number`: none ends before a number. `maybe`: what follows decides. */
export const ABBREVIATION_KINDS = ['never', 'number', 'maybe'] as const;
export type AbbreviationKind = (typeof ABBREVIATION_KINDS)[number];

/** An abbreviation that this desk knows beside those of the rules. */
export interface AbbreviationRecord {
  readonly id: string;
  readonly locale: Locale;
  /** Unique in its locale. */
  readonly text: string;
  readonly kind: AbbreviationKind;
  readonly at: string;
  readonly by: string;
}
