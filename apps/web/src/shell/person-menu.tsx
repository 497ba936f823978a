import type { User } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import { LogOut } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useSignOut } from '../api/session.js';
import { useInterfaceLanguage } from '../i18n/interface-language.js';
import { Button } from '../ui/button.js';
import { MenuChoice, MenuGroup, MenuItem, MenuPopover, MenuTrigger } from '../ui/menu.js';
import { OWN_NAMES } from '../words/locales.js';
import { useChooseLanguage } from './choose-language.js';
import { initials } from './initials.js';
import styles from './person-menu.module.css';
import { THEMES, useTheme, type Theme } from './theme.js';

/** Who is signed in, and what belongs to the person: language, theme, signing out. */
export function PersonMenu({ me }: { readonly me: User }) {
  const { t } = useTranslation();
  const language = useInterfaceLanguage();
  const chooseLanguage = useChooseLanguage();
  const [theme, setTheme] = useTheme();
  const { mutate: signOut } = useSignOut();
  const themeNames: Record<Theme, string> = {
    system: t('shell.themeSystem'),
    light: t('shell.themeLight'),
    dark: t('shell.themeDark'),
  };
  return (
    <MenuTrigger>
      <Button look="quiet" className={styles.button} aria-label={t('shell.personMenu', { name: me.name })}>
        <span className={styles.name}>{me.name}</span>
        <span className={styles.initials} aria-hidden>
          {initials(me.name)}
        </span>
      </Button>
      <MenuPopover label={me.name}>
        <MenuChoice
          title={t('shell.language')}
          options={LOCALES.map((locale) => ({ id: locale, text: OWN_NAMES[locale] }))}
          value={language}
          onChange={chooseLanguage}
        />
        <MenuChoice
          title={t('shell.theme')}
          options={THEMES.map((id) => ({ id, text: themeNames[id] }))}
          value={theme}
          onChange={setTheme}
        />
        <MenuGroup label={me.name}>
          <MenuItem
            id="sign-out"
            icon={<LogOut size={16} strokeWidth={1.75} aria-hidden />}
            onAction={() => {
              signOut();
            }}
          >
            {t('shell.signOut')}
          </MenuItem>
        </MenuGroup>
      </MenuPopover>
    </MenuTrigger>
  );
}
