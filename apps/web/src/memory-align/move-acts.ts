import { isConfirmable, nextWaiting } from './acts-in-hand.js';
import type { AlignAct, AlignView } from './align-act.js';

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

/** Ways from row to row and from language to language. */
export const MOVE_ACTS: readonly AlignAct[] = [goOn, previous, next, left, right];

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
