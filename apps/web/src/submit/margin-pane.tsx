import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Radios } from '../ui/choice.js';
import { Notice } from '../ui/notice.js';
import type { ChosenLine } from './chosen-lines.js';
import { Counts } from './counts.js';
import styles from './margin-pane.module.css';

export type MarginView = 'settings' | 'findings';

/** Beside the page: where the release goes, or what the source desk found; under both the one act of the screen. */
export function MarginPane({
  view,
  onView,
  lines,
  open,
  trouble,
  canSubmit,
  isSending,
  onSubmit,
  children,
}: {
  readonly view: MarginView;
  readonly onView: (view: MarginView) => void;
  readonly lines: readonly ChosenLine[];
  /** How many findings nobody answered yet. */
  readonly open: number;
  readonly trouble: string | undefined;
  readonly canSubmit: boolean;
  readonly isSending: boolean;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation();
  return (
    <section aria-label={t('submit.margin')} className={styles.pane}>
      <Radios
        label={t('submit.margin')}
        labelHidden
        segmented
        value={view}
        onChange={onView}
        className={styles.views}
        options={[
          { id: 'settings', text: t('submit.settingsHeading') },
          {
            id: 'findings',
            text: (
              <span className={styles.option}>
                {t('submit.findingsHeading')}
                {open > 0 && <span className={styles.count}>{open}</span>}
              </span>
            ),
          },
        ]}
      />
      <div className={styles.body}>{children}</div>
      <div className={styles.act}>
        <Counts lines={lines} />
        {trouble !== undefined && <Notice tone="block">{trouble}</Notice>}
        <Button look="filled" wide isDisabled={!canSubmit} isPending={isSending} onPress={onSubmit}>
          {isSending ? t('submit.sending') : t('submit.submit')}
        </Button>
      </div>
    </section>
  );
}
