import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import styles from './chosen-bar.module.css';
import type { UnitHands } from './unit-hands.js';

/** What can be done with the units that are chosen, wherever the page is scrolled to. */
export function ChosenBar({
  hands: { chosen, askMerge, remove },
  onClear,
}: {
  readonly hands: UnitHands;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('memory.chosenName')} className={styles.bar}>
      <p role="status">{t('memory.chosen', { count: chosen.size })}</p>
      <div className={styles.acts}>
        <Button
          small
          isDisabled={chosen.size < 2}
          onPress={() => {
            askMerge([...chosen.values()]);
          }}
        >
          {t('memory.merge')}
        </Button>
        <Button
          small
          onPress={() => {
            remove([...chosen.values()]);
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
