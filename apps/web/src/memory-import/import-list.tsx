import type { MemoryImport } from '@triptych/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useMemoryImport } from '../api/memory-imports.js';
import { momentText } from '../i18n/dates.js';
import { useNow } from '../i18n/use-now.js';
import { sizeText } from '../submit/held-file.js';
import { tmxReasonText } from '../words/tmx.js';
import { broughtBy, isMoving } from './import-progress.js';
import styles from './import-screen.module.css';
import { stateText } from './import-words.js';

/** Earlier imports: what, who, when, what became of each. */
export function ImportList({
  items,
  shown,
}: {
  readonly items: readonly MemoryImport[];
  /** Id of the one that is open. */
  readonly shown: string | null;
}) {
  const now = useNow();
  return (
    <ul className={styles.rows}>
      {items.map((item) => (
        <Row key={item.id} known={item} isShown={item.id === shown} now={now} />
      ))}
    </ul>
  );
}

function Row({ known, isShown, now }: { readonly known: MemoryImport; readonly isShown: boolean; readonly now: Date }) {
  const { t, i18n } = useTranslation();
  const { data } = useMemoryImport(known.id, isMoving(known));
  const item = isMoving(known) ? (data ?? known) : known;
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <Link to={`?import=${encodeURIComponent(item.id)}`} aria-current={isShown}>
          {item.name}
        </Link>
      </p>
      <p>
        {stateText(item, t)}
        <span className={styles.what}>{whatText(item)}</span>
      </p>
      <p className={styles.soft}>
        {t('memoryImport.by', { name: item.by, moment: momentText(new Date(item.at), now, t) })}
      </p>
      <p className={styles.size}>{sizeText(item.bytes, i18n.language)}</p>
    </li>
  );

  function whatText(its: MemoryImport): string {
    if (its.trouble !== null) return tmxReasonText(its.trouble, t);
    if (isMoving(its) || its.state === 'cancelled') return '';
    return t('memoryImport.entries', { count: its.dryRun ? its.report.read : broughtBy(its) });
  }
}
