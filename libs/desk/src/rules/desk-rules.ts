import { LOCALES } from '@triptych/domain';
import { compileSegmentationRules, type AddedAbbreviations, type SegmentationRules } from '@triptych/segmentation';
import { groupBy } from '../group-by.js';
import type { Abbreviations } from '../ports/abbreviations.js';

/** The segmentation rules of this desk: the standard ones with the abbreviations that its managers added. */
export class DeskRules {
  private compiled: { readonly key: string; readonly rules: SegmentationRules } | undefined;

  constructor(private readonly abbreviations: Abbreviations) {}

  /** Compiled again only when the abbreviations have changed. */
  async current(): Promise<SegmentationRules> {
    const added = await this.added();
    const key = JSON.stringify(added);
    if (this.compiled?.key !== key) this.compiled = { key, rules: compileSegmentationRules(added) };
    return this.compiled.rules;
  }

  /** What the managers added, by language. */
  async added(): Promise<AddedAbbreviations> {
    const byLocale = groupBy(await this.abbreviations.all(), ({ locale }) => locale);
    return Object.fromEntries(
      LOCALES.map((locale) => [locale, (byLocale.get(locale) ?? []).map(({ text, kind }) => ({ text, kind }))]),
    );
  }
}
