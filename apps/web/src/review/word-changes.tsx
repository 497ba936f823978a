import { wordDiff } from '@triptych/memory';
import type { Locale } from '@triptych/domain';
import { useMemo } from 'react';
import { classNames } from '../ui/class-names.js';
import styles from './word-changes.module.css';

/** What changed between two texts: what went is struck through, what came is underlined. */
export function WordChanges({
  from,
  to,
  locale,
}: {
  readonly from: string;
  readonly to: string;
  readonly locale: Locale;
}) {
  const runs = useMemo(() => wordDiff(from, to), [from, to]);
  return (
    <p lang={locale} className={classNames(styles.text, styles.runs)}>
      {runs.map(({ type, text }, index) => {
        if (type === 'delete') return <del key={index}>{text}</del>;
        if (type === 'insert') return <ins key={index}>{text}</ins>;
        return <span key={index}>{text}</span>;
      })}
    </p>
  );
}
