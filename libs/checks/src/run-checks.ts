import type { CheckedPair, Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { controlCharacters } from './control-characters.js';
import { doubledSpace } from './doubled-space.js';
import { edgeSpace } from './edge-space.js';
import { empty } from './empty.js';
import { frenchSpacing } from './french-spacing.js';
import { MOST_FINDINGS } from './most-findings.js';
import { numbers } from './numbers.js';
import { seeThroughTags } from './see-through-tags.js';
import { tagNesting } from './tag-nesting.js';
import { tags } from './tags.js';
import { untranslated } from './untranslated.js';
import { urlEmailPhone } from './url-email-phone.js';

const blank = seeThroughTags(empty);

/** The order is the order in which a reviewer sees the findings. Only the checks of tags see tags. */
export const CHECKS: readonly Check[] = [
  blank,
  tags,
  tagNesting,
  ...[controlCharacters, urlEmailPhone, untranslated, numbers, frenchSpacing, doubledSpace, edgeSpace].map(
    seeThroughTags,
  ),
];

/** The findings on a translation, at most `MOST_FINDINGS` of each check. Of an empty one is only said that it is empty. */
export function runChecks(pair: CheckedPair): Finding[] {
  const isEmpty = blank.run(pair);
  return isEmpty.length > 0 ? isEmpty : CHECKS.flatMap((check) => check.run(pair).slice(0, MOST_FINDINGS));
}
