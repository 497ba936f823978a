import { LOCALES, withoutCodes } from '@triptych/domain';
import type { PlainVariant, UnitVariants } from './suspicion.js';

/** The variants of a unit in panel order, without codes. */
export function plainVariants(unit: UnitVariants): PlainVariant[] {
  const plain: PlainVariant[] = [];
  for (const locale of LOCALES) {
    const variant = unit[locale];
    if (!variant) continue;
    const { text, codes } = variant;
    plain.push({ locale, text: codes.length === 0 ? text : withoutCodes(text, codes) });
  }
  return plain;
}
