import type { AlignedRow } from '@triptych/contracts';
import type { AlignAct, AlignView } from './align-act.js';
import {
  confirmSure,
  decide,
  isPaired,
  isSure,
  isWaiting,
  joinNext,
  moveDown,
  moveUp,
  setApart,
  split,
} from './row-edits.js';
import type { Rows } from './row-edits.js';

const confirm: AlignAct = {
  id: 'confirm',
  group: 'decide',
  label: (t) => t('align.actConfirm'),
  shortcut: { code: 'Enter' },
  isEnabled: (view) => isConfirmable(view),
  run: (hands, view) => {
    const { row } = view.place;
    if (row === null) return;
    const rows = decide(view.rows, row, 'confirmed');
    hands.edit(rows, nextWaiting(rows, row));
  },
};

/** Enter always leads on, also where there is nothing to decide. */
const goOn: AlignAct = {
  id: 'go-on',
  group: 'move',
  label: (t) => t('align.actGoOn'),
  shortcut: { code: 'Enter' },
  isEnabled: (view) => view.place.row !== null && !isConfirmable(view),
  run: (hands, { rows, place }) => {
    hands.go({ ...place, row: nextWaiting(rows, place.row) });
  },
};

const leaveOut: AlignAct = {
  id: 'leave-out',
  group: 'decide',
  label: (t, view) => (inHand(view)?.state === 'left-out' ? t('align.actPutBack') : t('align.actLeaveOut')),
  shortcut: { code: 'KeyX', alt: true },
  isEnabled: (view) => isFree(view),
  run: (hands, view) => {
    const { row } = view.place;
    if (row === null) return;
    const isOut = inHand(view)?.state === 'left-out';
    const rows = decide(view.rows, row, isOut ? 'proposed' : 'left-out');
    hands.edit(rows, isOut ? row : nextWaiting(rows, row));
  },
};

const confirmAllSure: AlignAct = {
  id: 'confirm-sure',
  group: 'decide',
  label: (t, { rows }) => {
    const count = rows.filter(isSure).length;
    return count === 0 ? t('align.actConfirmNone') : t('align.actConfirmSure', { count });
  },
  shortcut: { code: 'KeyC', alt: true },
  isEnabled: ({ rows, isHeld }) => !isHeld && rows.some(isSure),
  run: (hands, { rows, place }) => {
    const confirmed = confirmSure(rows);
    const { row } = place;
    const stays = row !== null && confirmed[row] && isWaiting(confirmed[row]);
    hands.edit(confirmed, stays ? row : nextWaiting(confirmed, null));
  },
};

const keep: AlignAct = {
  id: 'keep',
  group: 'decide',
  label: (t, { rows }) => {
    const count = rows.filter(isConfirmed).length;
    return count === 0 ? t('align.actKeepNone') : t('align.actKeep', { count });
  },
  shortcut: { code: 'KeyM', alt: true },
  isEnabled: ({ rows, isHeld }) => !isHeld && rows.some(isConfirmed),
  run: (hands) => {
    hands.keep();
  },
};

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

const previous = step(
  'previous',
  'ArrowUp',
  (t) => t('align.actPrevious'),
  ({ rows, place }) => ({
    ...place,
    row: place.row === null ? rows.length - 1 : place.row - 1,
  }),
);

const next = step(
  'next',
  'ArrowDown',
  (t) => t('align.actNext'),
  ({ place }) => ({
    ...place,
    row: place.row === null ? 0 : place.row + 1,
  }),
);

const left = step(
  'left',
  'ArrowLeft',
  (t) => t('align.actLeft'),
  (view) => ({
    ...view.place,
    cell: view.cells[view.cells.indexOf(view.place.cell) - 1] ?? view.place.cell,
  }),
);

const right = step(
  'right',
  'ArrowRight',
  (t) => t('align.actRight'),
  (view) => ({
    ...view.place,
    cell: view.cells[view.cells.indexOf(view.place.cell) + 1] ?? view.place.cell,
  }),
);

const showKeys: AlignAct = {
  id: 'keys',
  group: 'help',
  label: (t) => t('align.actKeys'),
  shortcut: { code: 'Slash', ctrl: true },
  isEnabled: () => true,
  run: (hands) => {
    hands.showKeys();
  },
};

/**
 * Everything that can be done with the rows, said once: buttons, shortcuts, key sheet and accessible names read this list.
 * Two acts may share a shortcut: never more than one of them is enabled.
 */
export const ALIGN_ACTS: readonly AlignAct[] = [
  ...[confirm, leaveOut, confirmAllSure, keep],
  ...[goOn, previous, next, left, right],
  ...[join, cut, up, down, apart, undo],
  showKeys,
];

/** Who waits next after a row, from the top again when nobody does below; null when nobody waits. */
export function nextWaiting(rows: Rows, after: number | null): number | null {
  const from = after === null ? 0 : after + 1;
  const below = rows.findIndex((row, at) => at >= from && isWaiting(row));
  const found = below < 0 ? rows.findIndex(isWaiting) : below;
  return found < 0 ? null : found;
}

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

function step(
  id: string,
  code: string,
  label: AlignAct['label'],
  to: (view: AlignView) => AlignView['place'],
): AlignAct {
  return {
    ...{ id, group: 'move', label, shortcut: { code } },
    isEnabled: (view) => {
      const { row, cell } = to(view);
      const isThere = row !== null && row >= 0 && row < view.rows.length;
      return isThere && (row !== view.place.row || cell !== view.place.cell);
    },
    run: (hands, view) => {
      hands.go(to(view));
    },
  };
}

function inHand({ rows, place: { row } }: AlignView): AlignedRow | undefined {
  return row === null ? undefined : rows[row];
}

function isFree(view: AlignView): boolean {
  return !view.isHeld && inHand(view) !== undefined;
}

function isConfirmable(view: AlignView): boolean {
  const row = inHand(view);
  return isFree(view) && row !== undefined && isPaired(row) && row.state !== 'confirmed';
}

function isConfirmed({ state }: AlignedRow): boolean {
  return state === 'confirmed';
}
