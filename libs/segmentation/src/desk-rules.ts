import { LOCALES, type Locale } from '@triptych/domain';
import { abbreviationsWith, plainAbbreviations, type AddedAbbreviations } from './added-abbreviation.js';
import { compileRules, type CompiledRules } from './segmentation-rule.js';
import { segmentationRules } from './segmentation-rules.js';
import { SEGMENTATION_VERSION } from './version.js';

/** The rules of every language, ready to run. */
export interface SegmentationRules {
  /** What is stored with each release: the version of the standard rules, with a digest of what the desk added. */
  readonly version: string;
  readonly byLocale: Readonly<Record<Locale, CompiledRules>>;
}

/**
 * The standard rules with the abbreviations of a desk. Equal additions give the equal version, in whatever order.
 * @throws RangeError for an abbreviation that is none, and for too many of them
 */
export function compileSegmentationRules(additions: AddedAbbreviations): SegmentationRules {
  const added = plainAbbreviations(additions);
  const lines = LOCALES.flatMap((locale) => added[locale].map(({ text, kind }) => `${locale} ${kind} ${text}`));
  return {
    version: lines.length === 0 ? SEGMENTATION_VERSION : `${SEGMENTATION_VERSION}+${digest(lines.join('\n'))}`,
    byLocale: Object.fromEntries(
      LOCALES.map((locale) => [locale, compileRules(segmentationRules(abbreviationsWith(locale, added[locale])))]),
    ) as Record<Locale, CompiledRules>,
  };
}

/** The rules without additions; compiled when the library is loaded, so a faulty rule is seen at once. */
export const standardRules: SegmentationRules = compileSegmentationRules({});

/** FNV-1a of the UTF-16 units, 32 bits, as eight hexadecimal digits: tells rule sets apart and needs no `node:crypto`. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
