import type { MemoryUnit } from '@triptych/contracts';
import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dayText } from '../i18n/dates.js';
import { keptText, suspicionText } from './memory-words.js';
import styles from './unit-facts.module.css';
import { UnitReference } from './unit-reference.js';

/** Where a unit comes from, how often it is there, and what is suspicious about it. */
export function UnitFacts({ unit }: { readonly unit: MemoryUnit }) {
  const { t } = useTranslation();
  return (
    <div className={styles.facts}>
      <p className={styles.reference}>
        <UnitReference releaseId={unit.releaseId} reference={unit.reference} />
      </p>
      <p>{keptText(unit, t)}</p>
      {unit.uses > 0 && <p>{t('memory.used', { count: unit.uses })}</p>}
      {unit.removedAt !== null && <p>{t('memory.removedOn', { day: dayText(new Date(unit.removedAt), t) })}</p>}
      {unit.suspicions.length > 0 && (
        <ul className={styles.suspicions}>
          {unit.suspicions.map((suspicion) => (
            <li key={suspicion.kind}>
              <TriangleAlert size={13} strokeWidth={2} aria-hidden />
              {suspicionText(suspicion, t)}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
