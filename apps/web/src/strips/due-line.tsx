import { Clock, Lock } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { dueText, embargoText, momentText } from '../i18n/dates.js';
import { dueOf, isLate } from '../i18n/due.js';
import { classNames } from '../ui/class-names.js';
import styles from './due-line.module.css';

/** A deadline in words; the exact moment is heard and shown on hover. */
export function DueLine({ deadline, now }: { readonly deadline: string; readonly now: Date }) {
  const { t } = useTranslation();
  const at = new Date(deadline);
  const due = dueOf(at, now);
  return (
    <time
      dateTime={deadline}
      title={momentText(at, now, t)}
      className={classNames(styles.line, isLate(due) && styles.late)}
    >
      <Clock size={14} strokeWidth={1.75} aria-hidden />
      {dueText(due, now, t)}
    </time>
  );
}

/** The embargo clock; nothing once the embargo is over. */
export function EmbargoLine({ until, now }: { readonly until: string; readonly now: Date }) {
  const { t } = useTranslation();
  const text = embargoText(new Date(until), now, t);
  if (text === undefined) return null;
  return (
    <time dateTime={until} className={styles.line}>
      <Lock size={14} strokeWidth={1.75} aria-hidden />
      {text}
    </time>
  );
}
