import type { Locale } from '@triptych/domain';
import { PAGE_WORDS } from './page-words.js';

/**
 * A day in the words of the house: `1er juillet 2026`, `1 July 2026`, `1 de julio de 2026`.
 * Intl is not asked: it writes "1 juillet", and its answers differ between versions and machines.
 * Undefined when the text is not an ISO 8601 date or date-time.
 */
export function dateInWords(date: string, locale: Locale): string | undefined {
  const day = isoDay(date);
  if (day === undefined) return undefined;
  const [year = '', month = '', dayOfMonth = ''] = day.split('-');
  const name = PAGE_WORDS[locale].months[Number(month) - 1] ?? '';
  const number = Number(dayOfMonth);
  const inWords: Record<Locale, string> = {
    fr: `${number === 1 ? '1er' : number} ${name} ${Number(year)}`,
    en: `${number} ${name} ${Number(year)}`,
    es: `${number} de ${name} de ${Number(year)}`,
  };
  return inWords[locale];
}

/** The UTC day as `YYYY-MM-DD`, for machines; undefined when there is no such day. */
export function isoDay(date: string): string | undefined {
  if (!/^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(date)) return undefined;
  const time = Date.parse(date);
  if (Number.isNaN(time)) return undefined;
  const day = new Date(time).toISOString().slice(0, 10);
  // Date reads 31 February as 3 March.
  return date.length === 10 && day !== date ? undefined : day;
}
