import { LOCALES } from '@triptych/domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useInterfaceLanguage } from '../i18n/interface-language.js';
import { OWN_NAMES } from '../words/locales.js';
import { useChooseLanguage } from './choose-language.js';
import { ProductMark } from './product-mark.js';
import styles from './public-page.module.css';

/** The frame of the screens before sign-in: the mark, one column, the three languages. */
export function PublicPage({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.page}>
      <main className={styles.column}>
        <div className={styles.head}>
          <ProductMark size={56} />
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text}>{text}</p>
        </div>
        {children}
      </main>
      <Languages />
    </div>
  );
}

function Languages() {
  const { t } = useTranslation();
  const spoken = useInterfaceLanguage();
  const choose = useChooseLanguage();
  return (
    <nav aria-label={t('shell.language')} className={styles.languages}>
      {LOCALES.map((locale) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-current={locale === spoken}
          className={styles.language}
          onClick={() => {
            choose(locale);
          }}
        >
          {OWN_NAMES[locale]}
        </button>
      ))}
    </nav>
  );
}
