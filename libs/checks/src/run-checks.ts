import type { CheckedPair, Finding } from '@triptych/domain';
import type { Check } from './check.js';
import { controlCharacters } from './control-characters.js';
import { doubledSpace } from './doubled-space.js';
import { edgeSpace } from './edge-space.js';
import { empty } from './empty.js';
import { frenchSpacing } from './french-spacing.js';
import { numbers } from './numbers.js';
import { untranslated } from './untranslated.js';
import { urlEmailPhone } from './url-email-phone.js';

/** The order is the order in which a reviewer sees the findings. */
export const CHECKS: readonly Check[] = [
  empty,
  controlCharacters,
  urlEmailPhone,
  untranslated,
  numbers,
  frenchSpacing,
  doubledSpace,
  edgeSpace,
];

/** All findings on a translation. Of an empty one nothing more is said than that it is empty. */
export function runChecks(pair: CheckedPair): Finding[] {
  const blank = empty.run(pair);
  return blank.length > 0 ? blank : CHECKS.flatMap((check) => check.run(pair));
}
