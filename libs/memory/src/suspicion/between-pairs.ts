import { inPanelOrder, type Locale } from '@triptych/domain';
import type { PlainVariant } from './suspicion.js';

/**
 * The locales that a comparison of every two variants concerns: the one that all failing pairs have in common, where
 * another pair says that the others agree; else every locale of a failing pair.
 */
export function betweenPairs(
  variants: readonly PlainVariant[],
  differs: (a: PlainVariant, b: PlainVariant) => boolean,
): Locale[] {
  const failing: Locale[][] = [];
  for (const [index, a] of variants.entries()) {
    for (const b of variants.slice(index + 1)) if (differs(a, b)) failing.push([a.locale, b.locale]);
  }
  const concerned = inPanelOrder(failing.flat());
  const common = concerned.filter((locale) => failing.every((pair) => pair.includes(locale)));
  return failing.length > 1 && common.length === 1 ? common : concerned;
}
