import { parseLocale, type Locale } from '@triptych/domain';

/**
 * The language that an `Accept-Language` header wants most among those offered: by weight, then by order
 * (RFC 9110, section 12.5.4); a region counts as its language. When it names none of them, the first of the offer.
 * @param offered the languages there are; by default all, English first
 */
export function preferredLocale(header: string | undefined, offered?: readonly Locale[]): Locale {
  return acceptedLocale(header, offered) ?? offered?.[0] ?? 'en';
}

function acceptedLocale(header: string | undefined, offered?: readonly Locale[]): Locale | undefined {
  return (header ?? '')
    .slice(0, 1000)
    .split(',')
    .map((item, index) => {
      const [range = '', ...parameters] = item.trim().split(';');
      const weight = parameters.map((each) => /^\s*q=([\d.]+)\s*$/.exec(each)?.[1]).find(Boolean);
      return { locale: parseLocale(range.trim().split('-')[0] ?? ''), weight: Number(weight ?? 1), index };
    })
    .filter(({ locale, weight }) => locale && weight > 0 && (!offered || offered.includes(locale)))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)[0]?.locale;
}
