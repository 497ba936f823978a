import { withoutCodes, type Finding } from '@triptych/domain';
import { ChevronDown, ChevronUp, CircleAlert, CircleCheck, CloudOff, CloudUpload, TriangleAlert } from 'lucide-react';
import type { TFunction } from 'i18next';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { countWords } from '../typeset/count-words.js';
import { Button, IconButton } from '../ui/button.js';
import { ActButton, primaryAct, PrimaryAct } from './act-button.js';
import type { DeskSegment } from './desk-segment.js';
import type { EditorState } from './editor-state.js';
import type { DeskView } from './desk-view.js';
import { savingOf, type Saving } from './saving.js';
import type { BoundAct } from './use-acts.js';
import styles from './desk-foot.module.css';

const ICONS = {
  conflict: TriangleAlert,
  refused: CircleAlert,
  offline: CloudOff,
  saving: CloudUpload,
  saved: CircleCheck,
} as const;

/** The line at the foot of the screen: what is saved, what is found, what is left; on a phone the acts too. */
export function DeskFoot({
  state,
  segments,
  waits,
  inHand,
  findings,
  said,
  acts,
  view,
  isChoosing,
}: {
  readonly state: EditorState;
  readonly segments: readonly DeskSegment[];
  readonly waits: readonly boolean[];
  readonly inHand: string | null;
  /** Those of the segment in hand, as it now stands. */
  readonly findings: readonly Finding[];
  readonly said: string;
  readonly acts: readonly BoundAct[];
  readonly view: DeskView;
  /** A place to cut is being chosen: the decision waits. */
  readonly isChoosing: boolean;
}) {
  const { t } = useTranslation();
  const saving = savingOf(state);
  const Icon = ICONS[saving];
  const words = useMemo(() => segments.map(({ source, codes }) => countWords(withoutCodes(source, codes))), [segments]);
  const left = waits.filter(Boolean).length;
  const wordsLeft = words.reduce((sum, count, place) => sum + (waits[place] ? count : 0), 0);
  const found = segments.reduce(
    (sum, { id }) => sum + (id === inHand ? findings.length : (state.writings[id]?.held.findings.length ?? 0)),
    0,
  );
  const isDecided = primaryAct(acts) !== undefined && view.writing?.theirs === null && !isChoosing;
  return (
    <footer className={styles.foot}>
      <div className={styles.line}>
        <span role="status" className={styles[saving]}>
          <Icon size={15} strokeWidth={1.75} aria-hidden />
          {savingText(saving, t)}
        </span>
        <span>{t('review.findings', { count: found })}</span>
        <span>{t('review.left', { count: left })}</span>
        <span className={styles.words}>{t('review.wordsLeft', { count: wordsLeft })}</span>
        <span role="status" className={styles.said}>
          {said}
        </span>
        <span className={styles.help}>
          {['palette', 'keys'].map((id) => {
            const bound = acts.find(({ act }) => act.id === id);
            return (
              bound && (
                <Button key={id} look="quiet" small onPress={bound.run}>
                  {bound.label} <kbd className={styles.keys}>{bound.keys}</kbd>
                </Button>
              )
            );
          })}
        </span>
      </div>
      {inHand !== null && (
        <div className={styles.acts}>
          <Step id="previous" acts={acts} icon={<ChevronUp size={20} aria-hidden />} />
          <Step id="next" acts={acts} icon={<ChevronDown size={20} aria-hidden />} />
          {isDecided && (
            <>
              <ActButton id="return" acts={acts} hideWhenDisabled />
              <div className={styles.primary}>
                <PrimaryAct acts={acts} className={styles.wide} />
              </div>
            </>
          )}
        </div>
      )}
    </footer>
  );
}

function Step({
  id,
  acts,
  icon,
}: {
  readonly id: string;
  readonly acts: readonly BoundAct[];
  readonly icon: React.ReactNode;
}) {
  const bound = acts.find(({ act }) => act.id === id);
  return (
    bound && (
      <IconButton label={bound.label} look="outlined" isDisabled={!bound.isEnabled} onPress={bound.run}>
        {icon}
      </IconButton>
    )
  );
}

function savingText(saving: Saving, t: TFunction): string {
  const words: Record<Saving, string> = {
    conflict: t('review.savingConflict'),
    refused: t('review.savingRefused'),
    offline: t('review.savingOffline'),
    saving: t('review.saving'),
    saved: t('review.saved'),
  };
  return words[saving];
}
