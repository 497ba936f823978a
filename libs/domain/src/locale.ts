/** The languages of the desk, in the order in which people always see them. */
export const LOCALES = ['fr', 'en', 'es'] as const;

/** A canonical BCP 47 tag that the desk works in. Obtain one from text with `parseLocale`. */
export type Locale = (typeof LOCALES)[number];

/** A direction of translation. */
export interface LanguagePair {
  readonly source: Locale;
  readonly target: Locale;
}

/** Reads a tag in any case (`FR`, `es`); undefined when the desk does not work in that language. */
export function parseLocale(text: string): Locale | undefined {
  const tag = text.toLowerCase();
  return LOCALES.find((locale) => locale === tag);
}

/** Sorts locales into the fixed order of the three panels, without doubles. */
export function inPanelOrder(locales: Iterable<Locale>): Locale[] {
  const wanted = new Set(locales);
  return LOCALES.filter((locale) => wanted.has(locale));
}

/** True when both directions are the same direction. */
export function isSamePair(a: LanguagePair, b: LanguagePair): boolean {
  return a.source === b.source && a.target === b.target;
}
