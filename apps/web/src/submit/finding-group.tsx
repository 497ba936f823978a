import type { Locale } from '@triptych/domain';
import { Check, ChevronRight } from 'lucide-react';
import { Button as AriaButton } from 'react-aria-components/Button';
import { Disclosure, DisclosurePanel } from 'react-aria-components/Disclosure';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { checkName, sourceFindingText } from '../words/source-findings.js';
import { isFixable, type FindingGroup as Group } from './asked-findings.js';
import { FindingItem } from './finding-item.js';
import styles from './finding-group.module.css';
import type { FindingActs } from './finding-acts.js';

/** The findings of one check. Those that the desk can correct are corrected one by one or all at once. */
export function FindingGroup({
  group: { check, findings, open },
  locale,
  isFirst,
  ...acts
}: FindingActs & {
  readonly group: Group;
  readonly locale: Locale | null;
  /** The most important group is open at first, to show what the others hold. */
  readonly isFirst: boolean;
}) {
  const { t } = useTranslation();
  const fixable = open.filter(isFixable);
  const texts = findings.map(({ finding }) => sourceFindingText(finding, t));
  return (
    <Disclosure className={styles.group} defaultExpanded={isFirst}>
      <div className={styles.head}>
        <h3 className={styles.name}>
          <AriaButton slot="trigger" className={styles.trigger}>
            <ChevronRight size={15} strokeWidth={1.75} aria-hidden />
            <span>{checkName(check, t)}</span>
            {open.length > 0 ? (
              <span className={styles.count}>{open.length}</span>
            ) : (
              <Check size={14} strokeWidth={2} className={styles.done} aria-label={t('submit.answered')} />
            )}
          </AriaButton>
        </h3>
        {fixable.length > 1 && (
          <Button
            slot={null}
            look="quiet"
            small
            isDisabled={!acts.canCorrect}
            aria-label={t('submit.correctAllOf', { check: checkName(check, t) })}
            onPress={() => {
              acts.onCorrect(fixable);
            }}
          >
            {t('submit.correctAll')}
          </Button>
        )}
      </div>
      <DisclosurePanel>
        <ul className={styles.list}>
          {findings.map((asked, index) => (
            <FindingItem
              key={asked.id}
              asked={asked}
              // Said once for findings that differ in their place alone.
              text={texts[index] === texts[index - 1] ? '' : (texts[index] ?? '')}
              locale={locale}
              {...acts}
            />
          ))}
        </ul>
      </DisclosurePanel>
    </Disclosure>
  );
}
