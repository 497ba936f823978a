import type { Locale } from '@triptych/domain';

/**
 * Lines that people left out, by digest, for each site and locale.
 * Writing needs a unit of work; reading does not.
 */
export abstract class LeftOutLines {
  /** Digests of the lines. */
  abstract of(host: string, locale: Locale): Promise<ReadonlySet<string>>;
  /** Remembers lines, also those known already, as left out just now. Of very many the oldest are forgotten. */
  abstract keep(host: string, locale: Locale, digests: readonly string[], now: Date): Promise<void>;
  abstract forget(host: string, locale: Locale, digests: readonly string[]): Promise<void>;
}
