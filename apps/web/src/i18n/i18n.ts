import { LOCALES, parseLocale, type Locale } from '@triptych/domain';
import i18next, { type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';

const STORED = 'triptych.locale';

/** One file a language; only the one in use is fetched. */
const texts = import.meta.glob<Record<string, unknown>>('./locales/*.json', { import: 'default' });

/** The one instance; screens reach it through `useTranslation`. */
export const i18n: I18n = i18next.createInstance();

/** Starts with the language chosen on this device, else the browser's, else English. */
export async function startI18n(): Promise<void> {
  const locale = firstLanguage();
  await i18n.use(initReactI18next).init({
    lng: locale,
    fallbackLng: false,
    supportedLngs: [...LOCALES],
    resources: { [locale]: { translation: await loadTexts(locale) } },
    interpolation: { escapeValue: false },
    returnNull: false,
    react: { useSuspense: false },
  });
  document.documentElement.lang = locale;
}

/** Changes the language of the interface and remembers it on this device. */
export async function speak(locale: Locale): Promise<void> {
  if (!i18n.hasResourceBundle(locale, 'translation')) {
    i18n.addResourceBundle(locale, 'translation', await loadTexts(locale));
  }
  document.documentElement.lang = locale;
  await i18n.changeLanguage(locale);
  try {
    localStorage.setItem(STORED, locale);
  } catch {
    // Storage is forbidden: the choice holds until the page is closed.
  }
}

/** The first of these tags that the desk speaks; `fr-CA` is spoken as `fr`. */
export function spokenOf(tags: readonly string[]): Locale | undefined {
  for (const tag of tags) {
    const locale = parseLocale(tag.split('-')[0] ?? '');
    if (locale) return locale;
  }
  return undefined;
}

function firstLanguage(): Locale {
  return spokenOf([storedLanguage(), ...navigator.languages]) ?? 'en';
}

function storedLanguage(): string {
  try {
    return localStorage.getItem(STORED) ?? '';
  } catch {
    return '';
  }
}

async function loadTexts(locale: Locale): Promise<Record<string, unknown>> {
  const load = texts[`./locales/${locale}.json`];
  if (!load) throw new Error(`No texts in ${locale}.`);
  return load();
}
