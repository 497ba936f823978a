import type { SourceFinding } from '@triptych/domain';
import { acronymsOf, type AcronymUse } from './acronyms.js';
import { RUNNING_TEXT } from './running-text.js';
import type { CheckedRelease, SourceCheck } from './source-check.js';

/** No release has more; a text that has is not searched for each of them. */
const MOST_ACRONYMS = 100;

/**
 * An acronym comes in with its name, and later the name is written out again while the acronym is never used.
 * Giving an acronym that is not needed again is house practice and no finding.
 */
export const acronymUnused: SourceCheck = {
  id: 'acronym-unused',
  run(release) {
    const uses = acronymsOf(release);
    const times = new Map<string, number>();
    for (const { text } of uses) times.set(text, (times.get(text) ?? 0) + 1);
    const once = uses.filter(({ text, introduction }) => introduction?.fit === 'whole' && times.get(text) === 1);
    return once.slice(0, MOST_ACRONYMS).flatMap((use) => nameAgain(use, release));
  },
};

function nameAgain({ text: acronym, block, introduction }: AcronymUse, { blocks }: CheckedRelease): SourceFinding[] {
  const { start, end } = introduction?.name ?? { start: 0, end: 0 };
  const expansion = blocks[block]?.text.slice(start, end) ?? '';
  for (const [position, { type, included, text }] of blocks.entries()) {
    if (position < block || !included || !RUNNING_TEXT.has(type)) continue;
    const again = text.indexOf(expansion, position === block ? end : 0);
    if (again < 0) continue;
    const span = { start: again, end: again + expansion.length };
    return [{ check: 'acronym-unused', block: position, span, params: { acronym, expansion } }];
  }
  return [];
}
