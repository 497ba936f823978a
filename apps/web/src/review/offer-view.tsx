import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { WordChanges } from './word-changes.js';
import styles from './conflict-view.module.css';

/** A text that this person typed and the desk never stored: to be put back or left. */
export function OfferView({
  offer,
  text,
  locale,
  onTake,
  onLeave,
}: {
  readonly offer: string;
  readonly text: string;
  readonly locale: Locale;
  readonly onTake: () => void;
  readonly onLeave: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Notice title={t('review.offer')}>
      <div className={styles.texts}>
        <WordChanges from={text} to={offer} locale={locale} />
        <div className={styles.acts}>
          <Button onPress={onTake}>{t('review.offerTake')}</Button>
          <Button look="quiet" onPress={onLeave}>
            {t('review.offerLeave')}
          </Button>
        </div>
      </div>
    </Notice>
  );
}
