import type { Locale } from '@triptych/domain';

/** One language of a translation unit. */
export interface MemoryVariant {
  readonly text: string;
  /** Digest of the normal form of the text. */
  readonly key: string;
  /** Digest of the normal form of both neighbours. */
  readonly context: string;
}

/** A translation unit: the same sentence in two or three languages. It serves every direction. */
export interface MemoryUnitRecord {
  readonly id: string;
  readonly variants: Readonly<Partial<Record<Locale, MemoryVariant>>>;
  /** Human id of the release it was approved in. */
  readonly reference: string;
  readonly approvedAt: string;
  /** Name of the person, kept when the account is gone. */
  readonly approvedBy: string;
}
