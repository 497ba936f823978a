import { useTranslation } from 'react-i18next';
import { ProductMark } from '../shell/product-mark.js';
import { Button, LinkButton } from '../ui/button.js';
import styles from './empty-memory.module.css';

/** The memory before anything is in it: it says how that comes, and offers the ways that the person has. */
export function EmptyMemory({ mayChange }: { readonly mayChange: boolean }) {
  const { t } = useTranslation();
  const ways = [
    [t('memory.way1'), t('memory.way1Text')],
    [t('memory.way2'), mayChange ? t('memory.way2Text') : t('memory.way2Others')],
    [t('memory.way3'), mayChange ? t('memory.way3Text') : t('memory.way3Others')],
  ] as const;
  return (
    <section className={styles.empty}>
      <ProductMark size={64} />
      <h2 className={styles.title}>{t('memory.emptyTitle')}</h2>
      <p className={styles.text}>{t('memory.emptyText')}</p>
      <ul className={styles.ways}>
        {ways.map(([title, text]) => (
          <li key={title}>
            <p className={styles.way}>{title}</p>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
      {mayChange && (
        <div className={styles.acts}>
          <LinkButton look="filled" href="/memory/import">
            {t('memory.import')}
          </LinkButton>
          <LinkButton href="/memory/align">{t('memory.align')}</LinkButton>
        </div>
      )}
    </section>
  );
}

/** Filters that match no unit. */
export function NoUnits({ q, onClear }: { readonly q: string | undefined; readonly onClear: () => void }) {
  const { t } = useTranslation();
  return (
    <section className={styles.nothing} role="status">
      <p className={styles.way}>{q === undefined ? t('memory.nothingFound') : t('memory.phraseNotFound', { q })}</p>
      <Button onPress={onClear}>{t('memory.clearFilters')}</Button>
    </section>
  );
}
