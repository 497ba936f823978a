import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import styles from './chosen-bar.module.css';
import type { UnitHands } from './unit-hands.js';

/** What can be done with the units that are chosen, wherever the page is scrolled to. */
export function ChosenBar({ hands, onClear }: { readonly hands: UnitHands; readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('memory.chosenName')} className={styles.bar}>
      <p role="status">{t('memory.chosen', { count: hands.chosen.size })}</p>
      <div className={styles.acts}>
        <Button
          small
          isDisabled={hands.chosen.size < 2}
          onPress={() => {
            hands.askMerge([...hands.chosen.values()]);
          }}
        >
          {t('memory.merge')}
        </Button>
        <Button
          small
          onPress={() => {
            hands.remove([...hands.chosen.values()]);
          }}
        >
          {t('memory.remove')}
        </Button>
        <Button small look="quiet" onPress={onClear}>
          {t('memory.chooseNone')}
        </Button>
      </div>
    </section>
  );
}
