import { isFree } from './acts-in-hand.js';
import type { AlignAct, AlignView } from './align-act.js';
import { joinNext, moveDown, moveUp, setApart, split, type Rows } from './row-edits.js';

const join = rowAct(
  'join',
  'KeyJ',
  (t) => t('align.actJoin'),
  ({ rows, place: { row } }) => (row === null ? rows : joinNext(rows, row)),
);

const cut = rowAct(
  'split',
  'KeyS',
  (t) => t('align.actSplit'),
  ({ rows, place: { row } }) => (row === null ? rows : split(rows, row)),
);

const up = rowAct(
  'move-up',
  'ArrowUp',
  (t) => t('align.actMoveUp'),
  ({ rows, place: { row, cell } }) => (row === null ? rows : moveUp(rows, row, cell)),
);

const down = rowAct(
  'move-down',
  'ArrowDown',
  (t) => t('align.actMoveDown'),
  ({ rows, place: { row, cell } }) => (row === null ? rows : moveDown(rows, row, cell)),
);

const apart = rowAct(
  'apart',
  'KeyA',
  (t) => t('align.actApart'),
  ({ rows, place: { row, cell } }) => (row === null ? rows : setApart(rows, row, cell)),
);

const undo: AlignAct = {
  id: 'undo',
  group: 'rows',
  label: (t) => t('align.actUndo'),
  shortcut: { code: 'KeyZ', ctrl: true },
  isEnabled: ({ canUndo, isHeld }) => canUndo && !isHeld,
  run: (hands) => {
    hands.undo();
  },
};

/** Changes of which sentences stand beside each other. */
export const ROW_ACTS: readonly AlignAct[] = [join, cut, up, down, apart, undo];

function rowAct(id: string, code: string, label: AlignAct['label'], change: (view: AlignView) => Rows): AlignAct {
  return {
    ...{ id, group: 'rows', label, shortcut: { code, alt: true } },
    isEnabled: (view) => isFree(view) && change(view) !== view.rows,
    run: (hands, view) => {
      const rows = change(view);
      const { row } = view.place;
      // The row in hand is gone when its last sentence went up; what stands there then is the next one.
      const isGone = id === 'move-up' && rows.length < view.rows.length && row !== null;
      hands.edit(rows, isGone ? row - 1 : row);
    },
  };
}
