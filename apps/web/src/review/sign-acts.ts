import type { TFunction } from 'i18next';
import { isWritable } from './desk-view.js';
import type { ReviewAct } from './review-act.js';

/** Signs that a keyboard may lack. Alt+Shift+digit is free in the browsers we know. */
const SIGNS: readonly (readonly [id: string, sign: string, label: (t: TFunction) => string])[] = [
  ['no-break-space', '\u00A0', (t) => t('review.signNoBreak')],
  ['narrow-no-break-space', '\u202F', (t) => t('review.signNarrow')],
  ['opening-guillemet', '«', (t) => t('review.signOpeningGuillemet')],
  ['closing-guillemet', '»', (t) => t('review.signClosingGuillemet')],
  ['opening-quote', '“', (t) => t('review.signOpeningQuote')],
  ['closing-quote', '”', (t) => t('review.signClosingQuote')],
  ['apostrophe', '’', (t) => t('review.signApostrophe')],
];

export const SIGN_ACTS: readonly ReviewAct[] = SIGNS.map(([id, sign, label], index) => ({
  id,
  group: 'signs',
  label,
  shortcut: { code: `Digit${String(index + 1)}`, alt: true, shift: true },
  isEnabled: isWritable,
  run: (hands) => {
    hands.insert(sign);
  },
}));

/** The sign that an act inserts, when it inserts one. */
export function signOf(act: ReviewAct): string | undefined {
  return SIGNS.find(([id]) => id === act.id)?.[1];
}
