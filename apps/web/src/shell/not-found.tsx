import { useTranslation } from 'react-i18next';
import { LinkButton } from '../ui/button.js';
import styles from './not-found.module.css';
import { usePageTitle } from './page-title.js';

export function NotFoundScreen() {
  const { t } = useTranslation();
  usePageTitle(t('notFound.title'));
  return (
    <div className={styles.screen}>
      <h1>{t('notFound.title')}</h1>
      <p>{t('notFound.text')}</p>
      <LinkButton href="/">{t('notFound.back')}</LinkButton>
    </div>
  );
}
