import type { TFunction } from 'i18next';
import type { Match } from '../api/targets.js';
import { dayText } from '../i18n/dates.js';
import type { Likeness, LostPoints } from './match-reading.js';

/** The kind of a match whose rate does not tell it. */
export function likenessText(likeness: Exclude<Likeness, 'near'>, t: TFunction): string {
  return likeness === 'in-context' ? t('review.inContext') : t('review.exact');
}

/** A reason with its points: "number −1". */
export function lostText({ kind, points }: LostPoints, t: TFunction): string {
  const reasons: Record<LostPoints['kind'], string> = {
    words: t('review.lostWords'),
    number: t('review.lostNumber'),
    case: t('review.lostCase'),
    punctuation: t('review.lostPunctuation'),
    codes: t('review.lostCodes'),
    unreviewed: t('review.lostUnreviewed'),
    'machine-translated': t('review.lostMachine'),
    'other-memory': t('review.lostOtherMemory'),
    'several-targets': t('review.lostSeveralTargets'),
    age: t('review.lostAge'),
  };
  return t('review.lost', { reason: reasons[kind], points });
}

/** What stands behind the reference of a match: how it came into the memory, when and by whom. */
export function keptText({ origin, approvedAt, approvedBy: name }: Match, t: TFunction): string {
  const day = dayText(new Date(approvedAt), t);
  const isNamed = name !== '';
  switch (origin) {
    case 'approved':
      return t('review.keptApproved', { day, name });
    case 'imported':
      return isNamed ? t('review.keptImportedBy', { day, name }) : t('review.keptImported', { day });
    case 'aligned':
      return isNamed ? t('review.keptAlignedBy', { day, name }) : t('review.keptAligned', { day });
  }
}
