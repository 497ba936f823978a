import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { CopyLine } from '../ui/copy-line.js';
import { Notice } from '../ui/notice.js';
import styles from './lost-texts.module.css';
import type { Writing } from './writing.js';

/** Texts of this person in sentences that somebody else has cut anew meanwhile: to be taken along or given up. */
export function LostTexts({
  gone,
  locale,
  onLetGo,
}: {
  readonly gone: readonly (readonly [segmentId: string, writing: Writing])[];
  readonly locale: Locale;
  readonly onLetGo: (segmentId: string) => void;
}) {
  const { t } = useTranslation();
  if (gone.length === 0) return null;
  return (
    <Notice tone="warn" title={t('review.lostTitle', { count: gone.length })}>
      <p>{t('review.lostText')}</p>
      <ul lang={locale} className={styles.list}>
        {gone.map(([id, { text, offer }]) => (
          <li key={id} className={styles.item}>
            <CopyLine text={offer ?? text} copy={t('review.lostCopy')} copied={t('review.lostCopied')} />
            <Button
              look="quiet"
              small
              onPress={() => {
                onLetGo(id);
              }}
            >
              {t('review.offerLeave')}
            </Button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
