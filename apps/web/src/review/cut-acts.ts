import { isHeld } from './desk-view.js';
import type { ReviewAct } from './review-act.js';

const split: ReviewAct = {
  id: 'split',
  group: 'cut',
  label: (t) => t('review.actSplit'),
  shortcut: { code: 'KeyS', alt: true },
  isEnabled: (view) => isHeld(view) && view.cut.isAllowed && view.cut.hasPlaces,
  whyNot: (view, t) => (view.cut.isAllowed && !view.cut.hasPlaces ? t('review.whyOneWord') : undefined),
  run: (hands) => {
    hands.askSplit();
  },
};

const merge: ReviewAct = {
  id: 'merge',
  group: 'cut',
  label: (t) => t('review.actMerge'),
  shortcut: { code: 'KeyJ', alt: true },
  isEnabled: (view) => isHeld(view) && view.cut.isAllowed && view.cut.hasNext,
  whyNot: (view, t) => (view.cut.isAllowed && !view.cut.hasNext ? t('review.whyLastOfBlock') : undefined),
  run: (hands) => {
    hands.merge();
  },
};

const undoRecut: ReviewAct = {
  id: 'undo-recut',
  group: 'cut',
  label: (t) => t('review.actUndoRecut'),
  shortcut: { code: 'KeyU', alt: true },
  isEnabled: (view) => view.isOpen && view.cut.isAllowed && view.cut.canUndo,
  run: (hands) => {
    hands.undoRecut();
  },
};

/** Changes of where sentences begin and end. */
export const CUT_ACTS: readonly ReviewAct[] = [split, merge, undoRecut];
