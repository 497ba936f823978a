import { inPanelOrder, LOCALES, type Locale } from '@triptych/domain';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeepAlignment } from '../api/memory-alignments.js';
import { Notice } from '../ui/notice.js';
import { useProblemText } from '../words/problem.js';
import type { AlignHands, AlignView } from './align-act.js';
import { AlignButton, AlignFoot } from './align-foot.js';
import { AlignKeySheet } from './align-key-sheet.js';
import type { AlignState } from './align-state.js';
import type { AlignStore } from './align-store.js';
import { ConflictNotice } from './conflict-notice.js';
import { KeptNotice } from './kept-notice.js';
import { isPaired, isSure, isWaiting } from './row-edits.js';
import { RowGrid } from './row-grid.js';
import styles from './alignment-screen.module.css';
import { useAlignActs } from './use-align-acts.js';

/** The rows of an alignment with everything that can be done with them. */
export function RowsDesk({ store, state }: { readonly store: AlignStore; readonly state: AlignState }) {
  const { t } = useTranslation();
  const explain = useProblemText();
  const keeping = useKeepAlignment(state.held.id);
  const [isKeySheet, setKeySheet] = useState(false);
  const { rows, place, held } = state;
  const cells = useMemo(() => inPanelOrder(LOCALES.filter((locale) => held.versions[locale])), [held.versions]);

  const view: AlignView = {
    rows,
    place,
    cells,
    canUndo: state.past.length > 0,
    isHeld: state.theirs !== null || keeping.isPending,
  };
  const hands: AlignHands = {
    edit: (next, row) => {
      store.dispatch({ type: 'edited', rows: next, place: { ...place, row } });
    },
    go: (to) => {
      store.dispatch({ type: 'went', place: to });
    },
    undo: () => {
      store.dispatch({ type: 'undone' });
    },
    keep: () => {
      void store.settle().then((isStored) => {
        if (isStored) keeping.mutate(store.get().held.revision);
      });
    },
    showKeys: () => {
      setKeySheet(true);
    },
  };
  const acts = useAlignActs(view, hands, isKeySheet);
  const open = useCallback(
    (row: number, cell: Locale) => {
      store.dispatch({ type: 'went', place: { row, cell } });
    },
    [store],
  );
  const isDecided = !rows.some(isWaiting);
  const paired = rows.filter(isPaired);

  return (
    <>
      <div className={styles.tools}>
        {isDecided ? (
          <p role="status">{t('align.allDecided')}</p>
        ) : (
          <>
            <AlignButton id="confirm-sure" acts={acts} />
            <AlignButton id="keep" acts={acts} />
          </>
        )}
      </div>
      <div className={styles.notices}>
        {state.theirs && <ConflictNotice state={state} onEvent={store.dispatch} />}
        {state.trouble?.kind === 'refused' && <Notice tone="block">{explain(state.trouble.error)}</Notice>}
        {keeping.error && <Notice tone="block">{explain(keeping.error)}</Notice>}
        {keeping.data && <KeptNotice id={held.id} kept={keeping.data} />}
        {paired.length > 4 && paired.filter((row) => isSure(row) || !isWaiting(row)).length * 3 < paired.length && (
          <Notice tone="warn">{t('align.hardlySure')}</Notice>
        )}
      </div>
      <RowGrid state={state} cells={cells} onOpen={open} />
      <AlignFoot state={state} acts={acts} />
      <AlignKeySheet
        acts={acts}
        isOpen={isKeySheet}
        onClose={() => {
          setKeySheet(false);
        }}
      />
    </>
  );
}
