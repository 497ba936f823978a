import type { Locale, SourceFinding } from '@triptych/domain';
import { controlCharacters } from '../control-characters.js';
import { doubledSpace } from '../doubled-space.js';
import { frenchSpacing } from '../french-spacing.js';
import { MOST_FINDINGS } from '../most-findings.js';
import { acronymInitials } from './acronym-initials.js';
import { acronymRepeated } from './acronym-repeated.js';
import { acronymUndefined } from './acronym-undefined.js';
import { acronymUnused } from './acronym-unused.js';
import { apostropheStraight } from './apostrophe-straight.js';
import { capitalAccents } from './capital-accents.js';
import { dateAmbiguous } from './date-ambiguous.js';
import { dateYearless } from './date-yearless.js';
import { datelineHyphen } from './dateline-hyphen.js';
import { fromPairCheck } from './from-pair-check.js';
import { informalAbbreviation } from './informal-abbreviation.js';
import { leftOutLines } from './left-out-lines.js';
import { listEnd } from './list-end.js';
import { missingBoilerplate } from './missing-boilerplate.js';
import { missingContact } from './missing-contact.js';
import { missingDateline } from './missing-dateline.js';
import { mojibake } from './mojibake.js';
import { navigationResidue } from './navigation-residue.js';
import { nfc } from './nfc.js';
import { phoneLabel } from './phone-label.js';
import { quotationOriginal } from './quotation-original.js';
import { quotationUnbalanced } from './quotation-unbalanced.js';
import { relativeDate } from './relative-date.js';
import { replacementCharacter } from './replacement-character.js';
import { sentenceLong } from './sentence-long.js';
import type { ReleaseBlock, SourceCheck } from './source-check.js';

/** What matters most comes first: damage, facts, what is missing, style, typography, information. */
export const SOURCE_CHECKS: readonly SourceCheck[] = [
  replacementCharacter,
  mojibake,
  quotationUnbalanced,
  acronymInitials,
  acronymUndefined,
  dateAmbiguous,
  dateYearless,
  relativeDate,
  quotationOriginal,
  missingDateline,
  missingContact,
  missingBoilerplate,
  navigationResidue,
  informalAbbreviation,
  acronymRepeated,
  acronymUnused,
  sentenceLong,
  listEnd,
  datelineHyphen,
  capitalAccents,
  phoneLabel,
  apostropheStraight,
  fromPairCheck('french-spacing', frenchSpacing),
  fromPairCheck('doubled-space', doubledSpace),
  fromPairCheck('control-characters', controlCharacters),
  nfc,
  leftOutLines,
];

/**
 * The findings on a submitted text, by check and then by place, at most `MOST_FINDINGS` of each check. Blocks that are left
 * out are counted and not read.
 * No two fixes overlap, so all of them can be made at once; what a fix uncovers is found by the next run.
 */
export function checkSource(blocks: readonly ReleaseBlock[], locale: Locale): SourceFinding[] {
  const release = { blocks, locale };
  /** For each block, by UTF-16 unit, the number of the fix that replaces it; 0 for none. */
  const claims = blocks.map(({ text }) => new Uint32Array(text.length));
  const found = SOURCE_CHECKS.flatMap((check) => check.run(release).slice(0, MOST_FINDINGS));
  return found.filter(({ block, span, fix }, index) => {
    const claimed = claims[block ?? -1];
    if (!claimed || !span || fix === undefined) return true;
    const { start, end } = span;
    const isInside = start > 0 && (claimed[start] ?? 0) > 0 && claimed[start] === claimed[start - 1];
    if (isInside || claimed.subarray(start, end).some((number) => number > 0)) return false;
    claimed.fill(index + 1, start, end);
    return true;
  });
}
