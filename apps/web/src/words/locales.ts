import type { Locale } from '@triptych/domain';
import type { TFunction } from 'i18next';

/** A language's name in the language of the interface: "French". */
export function localeName(locale: Locale, t: TFunction): string {
  return { fr: t('locale.fr'), en: t('locale.en'), es: t('locale.es') }[locale];
}

/** The same inside a sentence: French and Spanish write it small. */
export function localeWithin(locale: Locale, t: TFunction): string {
  return { fr: t('locale.frWithin'), en: t('locale.enWithin'), es: t('locale.esWithin') }[locale];
}

/** A language's name in itself: it needs no translation. */
export const OWN_NAMES = { fr: 'Français', en: 'English', es: 'Español' } as const satisfies Record<Locale, string>;

/** Names joined as in a sentence: "French, English and Spanish". */
export function localeList(locales: readonly Locale[], t: TFunction): string {
  const names = locales.map((locale) => localeWithin(locale, t));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : t('locale.list', { first: names.join(', '), last });
}
