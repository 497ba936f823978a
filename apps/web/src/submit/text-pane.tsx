import type { ReleasePreview } from '@triptych/contracts';
import type { Locale } from '@triptych/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Radios } from '../ui/choice.js';
import { Notice } from '../ui/notice.js';
import type { ChosenLine } from './chosen-lines.js';
import { FileWay } from './file-way.js';
import { FormatChoice } from './format-choice.js';
import { LineList } from './line-list.js';
import { PageWay } from './page-way.js';
import { PasteWay } from './paste-way.js';
import { SourceLine } from './source-line.js';
import type { Submission, SubmissionEvent } from './submission.js';
import styles from './text-pane.module.css';

export interface TextPaneProps {
  readonly submission: Submission;
  readonly hasSource: boolean;
  readonly locale: Locale | null;
  readonly lines: readonly ChosenLine[];
  readonly confidence: ReleasePreview['confidence'] | undefined;
  readonly faults: { readonly content: string | undefined; readonly lines: string | undefined };
  readonly file: File | null;
  readonly onFile: (file: File | null) => void;
  readonly onEvent: (event: SubmissionEvent) => void;
}

/** The source as it came: pasted, uploaded or fetched, then line by line with what the desk makes of each. */
export function TextPane(props: TextPaneProps) {
  const { t } = useTranslation();
  const { submission, hasSource, lines, faults, onEvent } = props;
  const [wanted, setWanted] = useState<'source' | 'lines'>(hasSource ? 'lines' : 'source');
  const view = lines.length === 0 || faults.content !== undefined ? 'source' : wanted;
  const { way } = submission;
  const sourceWord = { paste: t('submit.viewText'), file: t('submit.viewFile'), page: t('submit.viewPage') }[way];
  const seeLines = () => {
    setWanted('lines');
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
              { id: 'source', text: sourceWord },
            ]}
          />
        )}
      </div>
      {view === 'source' && (
        <Radios
          label={t('submit.way')}
          labelHidden
          segmented
          value={way}
          onChange={(chosen) => {
            // Another way shows what came by it, and no lines before it was looked at.
            setWanted('source');
            onEvent({ type: 'way-chosen', way: chosen });
          }}
          options={[
            { id: 'paste', text: t('submit.wayPaste') },
            { id: 'file', text: t('submit.wayFile') },
            { id: 'page', text: t('submit.wayPage') },
          ]}
        />
      )}
      {way === 'paste' && submission.content !== '' && <FormatChoice submission={submission} onEvent={onEvent} />}
      {view === 'lines' ? <Lines {...props} /> : <Way {...props} onComplete={seeLines} />}
    </section>
  );
}

function Way({
  submission,
  locale,
  faults,
  file,
  onFile,
  onEvent,
  onComplete,
}: TextPaneProps & {
  /** A whole source came at once: whoever handed it in wants to see what becomes of it; whoever types goes on typing. */
  readonly onComplete: () => void;
}) {
  switch (submission.way) {
    case 'paste':
      return (
        <PasteWay
          submission={submission}
          locale={locale}
          fault={faults.content}
          onEvent={onEvent}
          onComplete={onComplete}
        />
      );
    case 'file':
      return (
        <FileWay
          chosen={submission.file}
          file={file}
          fault={faults.content}
          onFile={(next) => {
            onFile(next);
            onEvent({
              type: 'file-chosen',
              file: next && { name: next.name, size: next.size, modified: next.lastModified },
            });
            if (next) onComplete();
          }}
        />
      );
    case 'page':
      return <PageWay page={submission.page} fault={faults.content} onEvent={onEvent} onComplete={onComplete} />;
  }
}

function Lines({ submission, locale, lines, confidence, faults, onEvent }: TextPaneProps) {
  const { t } = useTranslation();
  const leftOut = lines.filter(({ included }) => !included).length;
  const isChanged = lines.some(
    ({ block, included, type, proposedType }) => block.included !== included || type !== proposedType,
  );
  return (
    <>
      <SourceLine submission={submission} />
      <div className={styles.summary}>
        <p>{leftOut === 0 ? t('submit.nothingLeftOut') : t('submit.leftOut', { count: leftOut })}</p>
        <div className={styles.acts}>
          {leftOut > 0 && (
            <Button
              look="quiet"
              small
              onPress={() => {
                const keys = lines.filter(({ block }) => !block.included).map(({ key }) => key);
                onEvent({ type: 'all-restored', keys });
              }}
            >
              {t('submit.restoreAll')}
            </Button>
          )}
          {isChanged && (
            <Button
              look="quiet"
              small
              onPress={() => {
                onEvent({ type: 'proposal-followed' });
              }}
            >
              {t('submit.followProposal')}
            </Button>
          )}
        </div>
      </div>
      {confidence === 'low' && leftOut > 0 && <Notice tone="warn">{t('submit.unsure')}</Notice>}
      {faults.lines !== undefined && <Notice tone="block">{faults.lines}</Notice>}
      <LineList
        lines={lines}
        locale={locale}
        onLine={({ key, block }, included) => {
          onEvent({ type: 'line-chosen', key, included, proposed: block.included });
        }}
        onType={({ key, proposedType }, is) => {
          onEvent({ type: 'line-typed', key, is, proposed: proposedType });
        }}
      />
    </>
  );
}
