import type { Locale } from '@triptych/domain';
import type { VersionBlock } from '@triptych/exchange';

/** An immutable assembled language version. */
export interface VersionRecord {
  readonly id: string;
  readonly releaseId: string;
  readonly locale: Locale;
  readonly number: number;
  readonly headline: string;
  readonly blocks: readonly VersionBlock[];
  /** The version in the format in which the release was submitted. */
  readonly content: string;
  /** Digest of the assembled text. */
  readonly digest: string;
  readonly approvedAt: string;
  readonly approvedBy: string;
  /** From when it is public, embargo included; null while it is not published. */
  readonly publishedAt: string | null;
}
