import { parseLocale, type Locale } from '@triptych/domain';

/** What a language code of a file names: a canonical BCP 47 tag, and the locale of the desk when it is one of those. */
export interface TmxLanguage {
  readonly tag: string;
  readonly locale: Locale | undefined;
}

/** Tags longer than this name no language (RFC 5646, section 4.4.1, asks for 35). */
const MAX_LENGTH = 100;

/**
 * Reads a language code as tools write them: `EN-US`, `fr_CA`, `spa`. A regional variant belongs to its language.
 * @returns undefined for what is no language code
 */
export function tmxLanguage(code: string): TmxLanguage | undefined {
  const text = code.trim().replaceAll('_', '-');
  if (text === '' || text.length > MAX_LENGTH) return undefined;
  try {
    const tag = new Intl.Locale(text).toString();
    return { tag, locale: parseLocale(new Intl.Locale(tag).language) };
  } catch {
    return undefined;
  }
}
