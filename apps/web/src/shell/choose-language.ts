import type { Locale } from '@triptych/domain';
import { useSaveLanguage, useSession } from '../api/session.js';
import { speak } from '../i18n/i18n.js';

/** Changes the language of the interface and, for a signed-in person, keeps it with the account. */
export function useChooseLanguage(): (locale: Locale) => void {
  const { data: me } = useSession();
  const { mutate: save } = useSaveLanguage();
  return (locale) => {
    void speak(locale);
    if (me) save(locale);
  };
}
