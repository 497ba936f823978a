import { may } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useMe } from '../api/session.js';
import { usePageTitle } from '../shell/page-title.js';
import { Notice } from '../ui/notice.js';
import { SubmissionForm } from './submission-form.js';
import styles from './submit-screen.module.css';

/** From a text, a file or a page to a release: what it is, what becomes of it, where it goes. */
export function SubmitScreen() {
  const { t } = useTranslation();
  const me = useMe();
  usePageTitle(t('submit.title'));
  return (
    <>
      <header className={styles.head}>
        <h1>{t('submit.title')}</h1>
        <p>{t('submit.intro')}</p>
      </header>
      {may(me, 'release.submit') ? <SubmissionForm personId={me.id} /> : <Notice>{t('submit.notAllowed')}</Notice>}
    </>
  );
}
