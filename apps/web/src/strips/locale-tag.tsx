import type { Locale } from '@triptych/domain';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { localeName } from '../words/locales.js';
import styles from './locale-tag.module.css';

/** A language by its hue and its name; `short` shows the tag and lets the name be heard. */
export function LocaleTag({
  locale,
  short,
  className,
}: {
  readonly locale: Locale;
  readonly short?: boolean;
  readonly className?: string;
}) {
  const { t } = useTranslation();
  const name = localeName(locale, t);
  return (
    <span className={classNames(styles.tag, styles[locale], className)}>
      <span className={styles.panel} aria-hidden />
      {short ? (
        <>
          <span aria-hidden>{locale}</span>
          <span className="visually-hidden">{name}</span>
        </>
      ) : (
        name
      )}
    </span>
  );
}
