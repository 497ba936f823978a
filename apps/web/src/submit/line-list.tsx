import type { BlockType, ExclusionReason, Locale } from '@triptych/domain';
import type { TFunction } from 'i18next';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { classNames } from '../ui/class-names.js';
import { Switch } from '../ui/switch.js';
import { exclusionText } from '../words/releases.js';
import type { ChosenLine } from './chosen-lines.js';
import styles from './line-list.module.css';
import { TypeMenu } from './type-menu.js';

interface LineActs {
  readonly onLine: (line: ChosenLine, included: boolean) => void;
  readonly onType: (line: ChosenLine, type: BlockType) => void;
}

interface LineProps extends LineActs {
  readonly line: ChosenLine;
  readonly locale: Locale | null;
}

/** Every line of the text with its proposed type; what is left out is grey, says why and can be restored. */
export function LineList({
  lines,
  locale,
  ...acts
}: LineActs & {
  readonly lines: readonly ChosenLine[];
  readonly locale: Locale | null;
}) {
  return (
    <ol className={styles.list}>
      {lines.map((line) => (
        <Line key={line.key} line={line} locale={locale} {...acts} />
      ))}
    </ol>
  );
}

const Line = memo(function Line({ line, locale, onLine, onType }: LineProps) {
  const { t } = useTranslation();
  const { block, included, type, proposedType } = line;
  const reason = block.included ? 'by-hand' : (block.reason ?? 'by-hand');
  return (
    <li className={classNames(styles.line, !included && styles.left)}>
      <div className={styles.words}>
        {included && (
          <p className={styles.note}>
            <TypeMenu
              type={type}
              text={block.text.slice(0, 80)}
              onType={(chosen) => {
                onType(line, chosen);
              }}
            />
            {!block.included && <span className={styles.restored}>{t('submit.lineRestored')}</span>}
            {type !== proposedType && <span className={styles.restored}>{t('submit.lineTyped')}</span>}
          </p>
        )}
        <p lang={locale ?? undefined} className={styles.text}>
          {block.marker.trim() !== '' && <span className={styles.marker}>{block.marker.trim()} </span>}
          {block.text}
        </p>
        {!included && <p className={styles.note}>{leftOutText(reason, t)}</p>}
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

function leftOutText(reason: ExclusionReason, t: TFunction): string {
  return reason === 'left-out-before'
    ? t('submit.lineLeftOutBefore')
    : t('submit.lineLeftOut', { reason: exclusionText(reason, t) });
}

/** The lines are made anew with every change; most of them are as they were. */
function isSameLine(a: LineProps, b: LineProps): boolean {
  return (
    a.locale === b.locale &&
    a.line.key === b.line.key &&
    a.line.block === b.line.block &&
    a.line.included === b.line.included &&
    a.line.type === b.line.type
  );
}
