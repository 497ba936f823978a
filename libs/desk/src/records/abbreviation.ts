import type { Locale } from '@triptych/domain';
import type { AbbreviationKind } from '@triptych/segmentation';

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
