import type { MemoryUnitDetail } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { momentText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import { WordChanges } from '../review/word-changes.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { actText } from './memory-words.js';
import styles from './unit-detail.module.css';
import { historySteps } from './unit-history.js';

/** What people did to a unit, the newest first, with the words that changed. */
export function UnitHistory({ detail }: { readonly detail: MemoryUnitDetail }) {
  const { t } = useTranslation();
  const now = useNow();
  const steps = historySteps(detail);
  return (
    <section>
      <h2 className={styles.title}>{t('memory.history')}</h2>
      {steps.length === 0 && <p className={styles.none}>{t('memory.noHistory')}</p>}
      <ol className={styles.list}>
        {steps.map(({ revision, changes }, index) => (
          <li key={index}>
            <p className={styles.line}>
              {actText(revision, t)} · {momentText(new Date(revision.at), now, t)}
            </p>
            {changes.map(({ locale, from, to }) => (
              <div key={locale} className={styles.change}>
                <LocaleTag locale={locale} short />
                <WordChanges from={from} to={to} locale={locale} />
              </div>
            ))}
          </li>
        ))}
      </ol>
    </section>
  );
}
