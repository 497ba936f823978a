import { LOCALES, type Locale } from '@triptych/domain';

/** What each language has; those that have nothing are left out. */
export function byLocale<T>(of: (locale: Locale) => T | undefined): Partial<Record<Locale, T>> {
  const found: Partial<Record<Locale, T>> = {};
  for (const locale of LOCALES) {
    const value = of(locale);
    if (value !== undefined) found[locale] = value;
  }
  return found;
}
