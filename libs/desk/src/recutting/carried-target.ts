import { runChecks } from '@triptych/checks';
import type { Locale } from '@triptych/domain';
import { emptyTarget } from '../drafting/empty-target.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';

/**
 * The target of a new segment with the text that was carried over to it: work in hand, which a person has to confirm.
 * A text that a person had a hand in is hers; why a reviewer sent a sentence back stays with it.
 * @param known the targets that it comes from, at least one
 */
export function carriedTarget(
  segment: SegmentRecord,
  text: string,
  known: readonly TargetRecord[],
  sourceLocale: Locale,
): TargetRecord {
  const first = known[0]!;
  const empty = emptyTarget(segment, first.locale, first.chunkId);
  const isPersonal = known.some(({ origin }) => origin === 'person');
  const returned = known.find(({ returnReason }) => returnReason !== null);
  const { codes } = segment;
  return {
    ...empty,
    text,
    origin: isPersonal ? 'person' : first.origin,
    engine: isPersonal ? null : first.engine,
    findings: runChecks({ source: segment.text, sourceLocale, target: text, targetLocale: first.locale, codes }),
    awaitsDraft: false,
    revision: empty.revision + 1,
    returnReason: returned?.returnReason ?? null,
    returnedBy: returned?.returnedBy ?? null,
  };
}
