import type { Locale } from '@triptych/domain';
import { CircleCheck } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.js';
import { Notice } from '../ui/notice.js';
import { findingGroups, isOpen, type AskedFinding } from './asked-findings.js';
import type { ChosenLine } from './chosen-lines.js';
import { FindingGroup } from './finding-group.js';
import styles from './findings-pane.module.css';
import { LooseNotes } from './loose-notes.js';
import type { ShownFinding } from './page-pane.js';
import type { FindingNote, SubmissionEvent } from './submission.js';

/** What the source desk found, by its checks, each with its place and its three answers. */
export function FindingsPane({
  hasSource,
  findings,
  notes,
  lines,
  locale,
  isCurrent,
  isCorrecting,
  corrected,
  trouble,
  onShow,
  onCorrect,
  onUndo,
  onEvent,
}: {
  readonly hasSource: boolean;
  readonly findings: readonly AskedFinding[];
  readonly notes: readonly FindingNote[];
  readonly lines: readonly ChosenLine[];
  readonly locale: Locale | null;
  readonly isCurrent: boolean;
  readonly isCorrecting: boolean;
  /** How many places the last correction changed, as long as it can be taken back. */
  readonly corrected: number;
  readonly trouble: string | undefined;
  readonly onShow: (shown: ShownFinding) => void;
  readonly onCorrect: (findings: readonly AskedFinding[]) => void;
  readonly onUndo: () => void;
  readonly onEvent: (event: SubmissionEvent) => void;
}) {
  const { t } = useTranslation();
  const pane = useRef<HTMLDivElement>(null);
  const groups = findingGroups(findings);
  const correct = (chosen: readonly AskedFinding[]) => {
    // The pressed button goes with its finding: whoever uses the keyboard stays in the list.
    pane.current?.focus({ preventScroll: true });
    onCorrect(chosen);
  };
  return (
    <div ref={pane} tabIndex={-1} className={styles.pane}>
      <h2 className="visually-hidden">{t('submit.findingsHeading')}</h2>
      <p className={styles.intro}>{hasSource ? introText() : t('submit.findingsEmpty')}</p>
      <div role="status" className={styles.status}>
        {corrected > 0 && (
          <p className={styles.corrected}>
            <span>{t('submit.corrected', { count: corrected })}</span>
            <Button look="quiet" small onPress={onUndo}>
              {t('submit.undo')}
            </Button>
          </p>
        )}
      </div>
      {trouble !== undefined && <Notice tone="block">{trouble}</Notice>}
      {groups.map((group, index) => (
        <FindingGroup
          key={group.check}
          group={group}
          locale={locale}
          isFirst={index === 0}
          onShow={onShow}
          onCorrect={correct}
          onEvent={onEvent}
          canCorrect={isCurrent && !isCorrecting}
        />
      ))}
      <LooseNotes notes={notes} findings={findings} lines={lines} onEvent={onEvent} />
    </div>
  );

  function introText() {
    if (findings.some(isOpen)) return t('submit.findingsIntro');
    return (
      <>
        <CircleCheck size={15} strokeWidth={1.75} className={styles.ok} aria-hidden />{' '}
        {findings.length === 0 ? t('submit.noFindings') : t('submit.allAnswered')}
      </>
    );
  }
}
