import type { ReleasePreview } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useState, type ClipboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Radios } from '../ui/choice.js';
import { TextField } from '../ui/field.js';
import { Notice } from '../ui/notice.js';
import type { ChosenLine } from './chosen-lines.js';
import { LineList } from './line-list.js';
import styles from './text-pane.module.css';

export interface TextPaneProps {
  readonly content: string;
  readonly locale: Locale | null;
  readonly lines: readonly ChosenLine[];
  readonly confidence: ReleasePreview['confidence'] | undefined;
  readonly faults: { readonly content: string | undefined; readonly lines: string | undefined };
  readonly onText: (content: string) => void;
  readonly onLine: (line: ChosenLine, included: boolean) => void;
  readonly onRestoreAll: () => void;
  readonly onFollowProposal: () => void;
}

/** The text as it came: pasted or typed, then line by line with what the desk makes of each. */
export function TextPane({
  content,
  locale,
  lines,
  confidence,
  faults,
  onText,
  onLine,
  onRestoreAll,
  onFollowProposal,
}: TextPaneProps) {
  const { t } = useTranslation();
  const [wanted, setWanted] = useState<'text' | 'lines'>(content === '' ? 'text' : 'lines');
  const view = lines.length === 0 || faults.content !== undefined ? 'text' : wanted;
  const leftOut = lines.filter(({ included }) => !included).length;
  const isChanged = lines.some(({ block, included }) => block.included !== included);
  /** Whoever pastes a text wants to see what becomes of it; whoever types goes on typing. */
  const seeLines = (event: ClipboardEvent) => {
    if (event.clipboardData.getData('text').includes('\n') && content === '') setWanted('lines');
  };
  return (
    <section aria-labelledby="submit-text" className={styles.pane}>
      <div className={styles.head}>
        <h2 id="submit-text">{t('submit.textHeading')}</h2>
        {lines.length > 0 && (
          <Radios
            label={t('submit.view')}
            labelHidden
            segmented
            value={view}
            onChange={setWanted}
            options={[
              { id: 'lines', text: t('submit.viewLines') },
              { id: 'text', text: t('submit.viewText') },
            ]}
          />
        )}
      </div>
      {view === 'text' ? (
        <div onPaste={seeLines}>
          <TextField
            label={t('submit.text')}
            hint={t('submit.textHint')}
            error={faults.content}
            rows={20}
            value={content}
            onChange={onText}
            autoFocus={content === ''}
            className={styles.area}
            spellCheck="false"
            {...(locale && { lang: locale })}
          />
        </div>
      ) : (
        <>
          <div className={styles.summary}>
            <p>{leftOut === 0 ? t('submit.nothingLeftOut') : t('submit.leftOut', { count: leftOut })}</p>
            <div className={styles.acts}>
              {leftOut > 0 && (
                <Button look="quiet" small onPress={onRestoreAll}>
                  {t('submit.restoreAll')}
                </Button>
              )}
              {isChanged && (
                <Button look="quiet" small onPress={onFollowProposal}>
                  {t('submit.followProposal')}
                </Button>
              )}
            </div>
          </div>
          {confidence === 'low' && leftOut > 0 && <Notice tone="warn">{t('submit.unsure')}</Notice>}
          {faults.lines !== undefined && <Notice tone="block">{faults.lines}</Notice>}
          <LineList lines={lines} locale={locale} onLine={onLine} />
        </>
      )}
    </section>
  );
}
