import { agreedRows, type AlignmentRow } from './agreed-rows.js';
import type { AlignedText, KnownPairs } from './aligned-text.js';
import { checkVersions } from './check-versions.js';
import { alignTexts, tableOf } from './align-texts.js';

/**
 * Aligns two or three versions of one release. Every segment occurs in exactly one row, and the order is kept in every
 * version; a row has at most four segments of each. Three versions are aligned two by two, and what most of these
 * alignments hold makes the rows. Takes time and memory in proportion to the texts.
 * @throws RangeError for fewer or more versions
 * @throws DomainError `text_too_long` for more than `MOST_ALIGNED_SEGMENTS` in a version
 */
export function alignVersions(versions: readonly AlignedText[], known: KnownPairs = {}): AlignmentRow[] {
  const [a, b, c] = versions;
  if (!a || !b || versions.length > 3) throw new RangeError(`${versions.length} versions`);
  if (!c) return alignTexts(a, b, known).map(({ left, right, confidence }) => ({ runs: [left, right], confidence }));
  checkVersions(versions);
  return agreedRows(tableOf(a, b, known), tableOf(a, c, known), tableOf(b, c, known));
}
