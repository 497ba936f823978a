import { LOCALES } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { useMemoryUnit } from '../api/memory.js';
import { LocaleTag } from '../strips/locale-tag.js';
import styles from './memory-screen.module.css';
import { UnitDetail } from './unit-detail.js';
import { UnitFacts } from './unit-facts.js';
import type { UnitHands } from './unit-hands.js';
import { UnitText } from './unit-text.js';

/** The open unit where it is not among those that are listed: as by an address, or as a variant of one that is. */
export function UnitSheet({ id, hands }: { readonly id: number; readonly hands: UnitHands }) {
  const { t } = useTranslation();
  const { data: unit } = useMemoryUnit(id);
  return (
    <section className={styles.sheet} aria-label={t('memory.openElsewhere')}>
      {unit && (
        <div className={styles.texts}>
          {LOCALES.map((locale) => (
            <div key={locale} className={styles.text}>
              <LocaleTag locale={locale} />
              <UnitText locale={locale} coded={unit.texts[locale]} />
            </div>
          ))}
          <UnitFacts unit={unit} />
        </div>
      )}
      <UnitDetail id={id} known={undefined} hands={hands} />
    </section>
  );
}
