import { DomainError } from '@triptych/domain';
import type { AlignedText } from './aligned-text.js';

/** The most segments of one version; far more than a release has, and few enough for the memory that the tables take. */
export const MOST_ALIGNED_SEGMENTS = 20_000;

/** @throws DomainError `text_too_long` */
export function checkVersions(versions: readonly AlignedText[]): void {
  for (const { segments } of versions) {
    if (segments.length > MOST_ALIGNED_SEGMENTS)
      throw new DomainError('text_too_long', { limit: MOST_ALIGNED_SEGMENTS });
  }
}
