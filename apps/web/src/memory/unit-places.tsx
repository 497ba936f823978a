import type { MemoryUnitDetail } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { dayText } from '../i18n/dates.js';
import styles from './unit-detail.module.css';
import { UnitReference } from './unit-reference.js';

/** As many as the server tells. */
const MOST_PLACES = 50;

/** Where a unit occurred, the newest first. */
export function UnitPlaces({ detail: { occurrences } }: { readonly detail: MemoryUnitDetail }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className={styles.title}>{t('memory.places')}</h2>
      <ol className={styles.list}>
        {occurrences.map(({ releaseId, reference, position, at, by }) => (
          <li key={`${reference} ${String(position)}`} className={styles.line}>
            <UnitReference releaseId={releaseId} reference={reference} />
            <span>{t('memory.place', { position })}</span>
            <span>{dayText(new Date(at), t)}</span>
            {by !== '' && <span>{by}</span>}
          </li>
        ))}
      </ol>
      {occurrences.length === MOST_PLACES && (
        <p className={styles.none}>{t('memory.onlyNewest', { n: MOST_PLACES })}</p>
      )}
    </section>
  );
}
