import { useTranslation } from 'react-i18next';
import { useWork } from '../api/releases.js';
import { useNow } from '../i18n/use-now.js';
import { usePageTitle } from '../shell/page-title.js';
import { LinkButton } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { Skeleton } from '../ui/skeleton.js';
import { useProblemText } from '../words/problem.js';
import { WorkRow } from './work-row.js';
import styles from './work-screen.module.css';

/** The translations that wait for the person, the most pressing first: the server puts them in order. */
export function WorkScreen() {
  const { t } = useTranslation();
  const now = useNow();
  const explain = useProblemText();
  const work = useWork();
  usePageTitle(t('work.title'));
  const items = work.data?.items;
  return (
    <div className={styles.screen}>
      <h1 className={styles.title}>{t('work.title')}</h1>
      {work.error && !items && <Notice tone="block">{explain(work.error)}</Notice>}
      {work.isPending && (
        <div className={styles.loading}>
          <Skeleton width="70%" height="1.5em" />
          <Skeleton width="55%" height="1.5em" />
        </div>
      )}
      {items?.length === 0 && (
        <div className={styles.empty}>
          <p className={styles.done}>{t('work.nothing')}</p>
          <p>{t('work.nothingText')}</p>
          <LinkButton href="/">{t('work.toBoard')}</LinkButton>
        </div>
      )}
      {items && items.length > 0 && (
        <ol className={styles.rows}>
          {items.map((item, place) => (
            <li key={`${item.release.id} ${item.locale} ${item.role}`}>
              <WorkRow item={item} isNext={place === 0} now={now} />
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
