import type { Locale } from '@triptych/domain';

const MONTHS: Readonly<Record<Locale, readonly string[]>> = {
  fr: 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' '),
  en: 'january february march april may june july august september october november december'.split(' '),
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
};

/** 0 to 11 for the name of a month; undefined for any other word. English months have a capital: `may` is a verb. */
export function monthOf(word: string, locale: Locale): number | undefined {
  const lower = word.toLowerCase();
  if (locale === 'en' && word === lower) return undefined;
  const index = MONTHS[locale].indexOf(lower);
  return index === -1 ? undefined : index;
}

/** The name of a month with the capitals of the one in whose place it comes. */
export function writeMonth(month: number, like: string, locale: Locale): string | undefined {
  const name = MONTHS[locale][month];
  if (name === undefined) return undefined;
  if (like === like.toUpperCase()) return name.toUpperCase();
  return /^\p{Lu}/u.test(like) ? name.charAt(0).toUpperCase() + name.slice(1) : name;
}
