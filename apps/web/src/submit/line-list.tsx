import type { Locale } from '@triptych/domain';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { Switch } from '../ui/switch.js';
import { blockTypeName, exclusionText } from '../words/releases.js';
import type { ChosenLine } from './chosen-lines.js';
import styles from './line-list.module.css';

/** Every line of the text with its proposed type; what is left out is grey, says why and can be restored. */
export function LineList({
  lines,
  locale,
  onLine,
}: {
  readonly lines: readonly ChosenLine[];
  readonly locale: Locale | null;
  readonly onLine: (line: ChosenLine, included: boolean) => void;
}) {
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <Line key={line.key} line={line} locale={locale} onLine={onLine} />
      ))}
    </ol>
  );
}

const Line = memo(function Line({
  line,
  locale,
  onLine,
}: {
  readonly line: ChosenLine;
  readonly locale: Locale | null;
  readonly onLine: (line: ChosenLine, included: boolean) => void;
}) {
  const { t } = useTranslation();
  const { block, included, type } = line;
  const reason = block.included ? 'by-hand' : (block.reason ?? 'by-hand');
  return (
    <li className={classNames(styles.line, !included && styles.left)}>
      <div className={styles.words}>
        {included && (
          <p className={styles.note}>
            {blockTypeName(type, t)}
            {!block.included && <span className={styles.restored}>{t('submit.lineRestored')}</span>}
          </p>
        )}
        <p lang={locale ?? undefined} className={styles.text}>
          {block.text}
        </p>
        {!included && <p className={styles.note}>{t('submit.lineLeftOut', { reason: exclusionText(reason, t) })}</p>}
      </div>
      <Switch
        label={t('submit.includeLine', { text: block.text.slice(0, 80) })}
        isSelected={included}
        onChange={(isSelected) => {
          onLine(line, isSelected);
        }}
      />
    </li>
  );
}, isSameLine);

/** The lines are made anew with every change; most of them are as they were. */
function isSameLine(
  a: { readonly line: ChosenLine; readonly locale: Locale | null },
  b: { readonly line: ChosenLine; readonly locale: Locale | null },
): boolean {
  return (
    a.locale === b.locale &&
    a.line.key === b.line.key &&
    a.line.block === b.line.block &&
    a.line.included === b.line.included
  );
}
