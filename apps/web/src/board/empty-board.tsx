import { useTranslation } from 'react-i18next';
import { ProductMark } from '../shell/product-mark.js';
import { Button, LinkButton } from '../ui/button.js';
import styles from './empty-board.module.css';

/** The board before the first release: it says what will happen, and offers the first act. */
export function EmptyBoard({ maySubmit }: { readonly maySubmit: boolean }) {
  const { t } = useTranslation();
  const steps = [
    [t('board.step1'), t('board.step1Text')],
    [t('board.step2'), t('board.step2Text')],
    [t('board.step3'), t('board.step3Text')],
    [t('board.step4'), t('board.step4Text')],
  ] as const;
  return (
    <section className={styles.empty}>
      <ProductMark size={64} />
      <h2 className={styles.title}>{maySubmit ? t('board.emptyTitle') : t('board.emptyTitleOthers')}</h2>
      <ol className={styles.steps}>
        {steps.map(([title, text], place) => (
          <li key={title}>
            <span className={styles.number} aria-hidden>
              {place + 1}
            </span>
            <div>
              <p className={styles.step}>{title}</p>
              <p className={styles.text}>{text}</p>
            </div>
          </li>
        ))}
      </ol>
      {maySubmit && (
        <LinkButton look="filled" href="/releases/new">
          {t('board.submitFirst')}
        </LinkButton>
      )}
    </section>
  );
}

/** Filters that match no release. */
export function NothingFound({ onClear }: { readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.nothing} role="status">
      <p className={styles.step}>{t('board.nothingFound')}</p>
      <Button onPress={onClear}>{t('board.clearFilters')}</Button>
    </section>
  );
}
