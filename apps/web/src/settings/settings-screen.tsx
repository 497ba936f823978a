import { may } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { Abbreviations } from './abbreviations.js';
import { ApiKeys } from './api-keys.js';
import { People } from './people.js';
import styles from './settings.module.css';

/** People, abbreviations and keys. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const me = useMe();
  usePageTitle(t('settings.title'));
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('settings.title')}</h1>
      <People />
      {may(me, 'rules.read') && <Abbreviations />}
      {may(me, 'key.manage') && <ApiKeys />}
    </div>
  );
}
