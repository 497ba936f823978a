import type { LanguagePair } from '@triptych/domain';
import { LocaleTag } from '../strips/locale-tag.js';
import { classNames } from '../ui/class-names.js';
import styles from './segment-row.module.css';

/** The languages over their columns; they are named in the head for whoever listens. */
export function Columns({ pair }: { readonly pair: LanguagePair }) {
  return (
    <div className={classNames(styles.list, styles.columns)} aria-hidden>
      <div className={classNames(styles.row, styles.tags)}>
        <span />
        <LocaleTag locale={pair.source} />
        <LocaleTag locale={pair.target} />
      </div>
    </div>
  );
}
