import { runChecks } from '@triptych/checks';
import type { Locale } from '@triptych/domain';
import { emptyTarget } from '../drafting/empty-target.js';
import type { SegmentRecord } from '../records/release.js';
import type { TargetRecord } from '../records/target.js';

/**
 * The target of a new segment with the text that was carried over to it: work in hand, which a person has to confirm.
 * Why a reviewer sent a sentence back stays with it.
 * @param known the targets that it comes from, at least one
 */
export function carriedTarget(
  segment: SegmentRecord,
  text: string,
  known: readonly TargetRecord[],
  sourceLocale: Locale,
): TargetRecord {
  const { locale, chunkId } = known[0]!;
  const empty = emptyTarget(segment, locale, chunkId);
  const returned = known.find(({ returnReason }) => returnReason !== null);
  const { codes } = segment;
  return {
    ...empty,
    text,
    ...provenance(text, known),
    findings: runChecks({ source: segment.text, sourceLocale, target: text, targetLocale: locale, codes }),
    awaitsDraft: false,
    revision: empty.revision + 1,
    returnReason: returned?.returnReason ?? null,
    returnedBy: returned?.returnedBy ?? null,
  };
}

/** True when a person had a hand in a target: she wrote it, confirmed it or sent it back. */
export function isOfPerson({ origin, state, returnReason }: TargetRecord): boolean {
  return origin === 'person' || state !== 'initial' || returnReason !== null;
}

/**
 * Who wrote a text that goes over. One that stays whole says what it said before. Of what is divided or put together, a
 * part that a person wrote makes it hers, else one of a machine makes it the machine's; it is no match of the memory.
 */
function provenance(
  text: string,
  known: readonly TargetRecord[],
): Pick<TargetRecord, 'origin' | 'engine' | 'matchRate' | 'matchType'> {
  const [first] = known;
  if (first && known.length === 1 && first.text === text) {
    const { origin, engine, matchRate, matchType } = first;
    return { origin, engine, matchRate, matchType };
  }
  const origin =
    (['person', 'mt', 'tm'] as const).find((each) => known.some((target) => target.origin === each)) ?? null;
  const engines = new Set(known.filter((target) => target.origin === 'mt').map(({ engine }) => engine));
  const [engine = null] = origin === 'mt' && engines.size === 1 ? engines : [];
  return { origin, engine, matchRate: null, matchType: null };
}
