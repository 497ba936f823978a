import type { Finding } from '@triptych/domain';
import { CircleAlert, CircleCheck, TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { findingText } from '../words/findings.js';
import { isFixable } from './desk-hands.js';
import { ariaShortcut } from './shortcut.js';
import type { BoundAct } from './use-acts.js';
import styles from './finding-list.module.css';

/** What the checks find in the text as it stands; the first fix has a key. */
export function FindingList({
  findings,
  acts,
  isEmptyText,
  onFix,
}: {
  readonly findings: readonly Finding[];
  readonly acts: readonly BoundAct[];
  readonly isEmptyText: boolean;
  readonly onFix: (finding: Finding) => void;
}) {
  const { t } = useTranslation();
  const fix = acts.find(({ act }) => act.id === 'fix');
  const first = findings.find(isFixable);
  if (findings.length === 0) {
    return (
      <p className={styles.none}>
        {isEmptyText ? (
          t('review.nothingToCheck')
        ) : (
          <>
            <CircleCheck size={15} strokeWidth={1.75} className={styles.ok} aria-hidden /> {t('review.noFindings')}
          </>
        )}
      </p>
    );
  }
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={index} className={styles.finding}>
          {finding.severity === 'block' ? (
            <CircleAlert size={16} strokeWidth={1.75} className={styles.block} aria-hidden />
          ) : (
            <TriangleAlert size={16} strokeWidth={1.75} className={styles.warn} aria-hidden />
          )}
          <div className={styles.words}>
            <p>{findingText(finding, t)}</p>
            {finding.severity === 'block' && <p className={styles.note}>{t('review.blocks')}</p>}
            {isFixable(finding) && fix?.isEnabled && (
              <Button
                small
                onPress={() => {
                  onFix(finding);
                }}
                {...(finding === first && fix.act.shortcut && { 'aria-keyshortcuts': ariaShortcut(fix.act.shortcut) })}
              >
                {t('review.fix')} {finding === first && <kbd className={styles.keys}>{fix.keys}</kbd>}
              </Button>
            )}
          </div>
        </li>
      ))}
    </ul>
  );
}
