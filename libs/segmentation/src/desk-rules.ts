import { LOCALES, type Locale } from '@triptych/domain';
import { ABBREVIATIONS } from './abbreviations.js';
import { compileRules, type CompiledRules } from './segmentation-rule.js';
import { segmentationRules } from './segmentation-rules.js';
import { SEGMENTATION_VERSION } from './version.js';

/** The rules of every language, ready to run. */
export interface SegmentationRules {
  /** What is stored with each release: the version of the standard rules, with a digest of what the desk added. */
  readonly version: string;
  readonly byLocale: Readonly<Record<Locale, CompiledRules>>;
}

/** The rules without additions; compiled when the library is loaded, so a faulty rule is seen at once. */
export const standardRules: SegmentationRules = {
  version: SEGMENTATION_VERSION,
  byLocale: Object.fromEntries(
    LOCALES.map((locale) => [locale, compileRules(segmentationRules(ABBREVIATIONS[locale]))]),
  ) as Record<Locale, CompiledRules>,
};
