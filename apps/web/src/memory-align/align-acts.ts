import type { AlignedRow } from '@triptych/contracts';
import { inHand, isConfirmable, isFree, nextWaiting } from './acts-in-hand.js';
import type { AlignAct } from './align-act.js';
import { MOVE_ACTS } from './move-acts.js';
import { ROW_ACTS } from './row-acts.js';
import { confirmSure, decide, isSure, isWaiting } from './row-edits.js';

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
  ...MOVE_ACTS,
  ...ROW_ACTS,
  showKeys,
];

function isConfirmed({ state }: AlignedRow): boolean {
  return state === 'confirmed';
}
