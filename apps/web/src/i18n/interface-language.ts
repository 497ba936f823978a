import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { spokenOf } from './i18n.js';

/** The language the interface speaks now. */
export function useInterfaceLanguage(): Locale {
  const { i18n } = useTranslation();
  return spokenOf([i18n.language]) ?? 'en';
}
