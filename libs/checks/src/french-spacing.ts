import type { Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { MASK, maskProtected } from './mask-protected.js';

const NO_BREAK = '\u00A0';
const NARROW_NO_BREAK = '\u202F';

/** Horizontal spaces a person or a machine may have put. */
const SPACES = '[ \\t\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]*';

/**
 * A mark ends something when nothing, a space, a closing mark, an opening guillemet, a code or another mark follows:
 * 16:20, index.php?id=3 and A;B are not punctuation of a sentence. What stands before it must be there and must not be
 * an opening mark or another mark of the group: (!), ?!, “? are left alone.
 */
const BEFORE_MARK = new RegExp(
  `(?<=[^\\s;:!?([{“‘«¿¡/])(?<spaces>${SPACES})(?<mark>[;:!?])(?=$|[\\s;:!?.,…)\\]}»”’"«${MASK}])`,
  'gu',
);
const AFTER_OPENING = new RegExp(`(?<=«)(?<spaces>${SPACES})(?=[^\\s»])`, 'gu');
const BEFORE_CLOSING = new RegExp(`(?<=[^\\s«])(?<spaces>${SPACES})(?=»)`, 'gu');

/**
 * The spaces of French punctuation: U+202F before ; ! ? and U+00A0 before : and inside « »
 * (Imprimerie nationale; house profile fr-un). Addresses, codes and times are left alone.
 */
export const frenchSpacing: Check = {
  id: 'french-spacing',
  mechanical: true,
  run({ target, targetLocale }) {
    if (targetLocale !== 'fr') return [];
    const masked = maskProtected(target);
    return [
      ...expect(masked, BEFORE_MARK, ({ mark }) => (mark === ':' ? NO_BREAK : NARROW_NO_BREAK)),
      ...expect(masked, AFTER_OPENING, () => NO_BREAK),
      ...expect(masked, BEFORE_CLOSING, () => NO_BREAK),
    ].sort((a, b) => (a.span?.start ?? 0) - (b.span?.start ?? 0));
  },
};

/** One finding wherever the spaces that the pattern captures are not the wanted one. */
function expect(text: string, pattern: RegExp, wanted: (groups: Record<string, string>) => string): Finding[] {
  return [...text.matchAll(pattern)].flatMap((match): Finding[] => {
    const groups = match.groups ?? {};
    const spaces = groups['spaces'] ?? '';
    const fix = wanted(groups);
    if (spaces === fix) return [];
    if (spaces === '' && isInsideCode(text, match.index)) return [];
    const mark = groups['mark'] ?? (pattern === AFTER_OPENING ? '«' : '»');
    const span = { start: match.index, end: match.index + spaces.length };
    return [{ check: 'french-spacing', severity: 'warn', span, fix, params: { mark } }];
  });
}

/** A mark alone between two codes is named, not used (<file>?</file>); a colon before one is its own (mailto:, tel:). */
function isInsideCode(text: string, index: number): boolean {
  return text[index + 1] === MASK && (text[index - 1] === MASK || text[index] === ':');
}
