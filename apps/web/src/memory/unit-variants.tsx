import type { MemoryUnit, MemoryUnitDetail } from '@triptych/contracts';
import { LOCALES } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { WordChanges } from '../review/word-changes.js';
import { LocaleTag } from '../strips/locale-tag.js';
import { Button } from '../ui/button.js';
import styles from './unit-detail.module.css';
import { UnitFacts } from './unit-facts.js';
import type { UnitHands } from './unit-hands.js';
import { UnitText } from './unit-text.js';

/** Units that share a text with this one and differ in another: how they differ, and what can be done about it. */
export function UnitVariants({ detail, hands }: { readonly detail: MemoryUnitDetail; readonly hands: UnitHands }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2 className={styles.title}>{t('memory.variants')}</h2>
      <ol className={styles.list}>
        {detail.variants.map((variant) => (
          <li key={variant.id} className={styles.variant}>
            <div>
              <Differences unit={detail} variant={variant} />
              <div className={styles.variantActs}>
                <Button
                  small
                  look="quiet"
                  onPress={() => {
                    hands.openUnit(variant.id);
                  }}
                >
                  {t('memory.open')}
                </Button>
                {hands.mayChange && detail.removedAt === null && (
                  <Button
                    small
                    look="quiet"
                    onPress={() => {
                      hands.askMerge([detail, variant]);
                    }}
                  >
                    {t('memory.mergeThis')}
                  </Button>
                )}
              </div>
            </div>
            <UnitFacts unit={variant} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** The languages in which a variant is not the same. */
function Differences({ unit, variant }: { readonly unit: MemoryUnit; readonly variant: MemoryUnit }) {
  return LOCALES.map((locale) => {
    const [mine, other] = [unit.texts[locale], variant.texts[locale]];
    if (!other || mine?.text === other.text) return null;
    return (
      <div key={locale} className={styles.change}>
        <LocaleTag locale={locale} short />
        {mine ? (
          <WordChanges from={mine.text} to={other.text} locale={locale} />
        ) : (
          <UnitText locale={locale} coded={other} />
        )}
      </div>
    );
  });
}
