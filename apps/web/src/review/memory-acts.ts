import { isWritable } from './desk-view.js';
import type { ReviewAct } from './review-act.js';

const takeMatch = (place: number): ReviewAct => ({
  id: `match-${String(place)}`,
  group: 'text',
  label: (t) => t('review.actTakeMatch', { n: place }),
  shortcut: { code: `Digit${String(place)}`, alt: true },
  isEnabled: (view) => isWritable(view) && !view.writing?.theirs && place <= view.matchCount,
  run: (hands) => {
    hands.takeMatch(place);
  },
});

/** What is repeated is the sentence confirmed last, whichever is in hand now. */
const repeat: ReviewAct = {
  id: 'repeat',
  group: 'text',
  label: (t) => t('review.actRepeat'),
  shortcut: { code: 'KeyR', alt: true },
  isEnabled: ({ repetitionCount, isOpen, role }) => repetitionCount > 0 && isOpen && role.mayWrite,
  run: (hands) => {
    hands.repeat();
  },
};

/** What is done with texts that exist already. */
export const MEMORY_ACTS: readonly ReviewAct[] = [...[1, 2, 3, 4, 5, 6, 7, 8, 9].map(takeMatch), repeat];
