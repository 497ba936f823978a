import type { TFunction } from 'i18next';
import type { AbbreviationKind } from '../api/abbreviations.js';

/** In the order of the form. */
export const ABBREVIATION_KINDS: readonly AbbreviationKind[] = ['never', 'number', 'maybe'];

/** When the full stop of an abbreviation does not end a sentence. */
export function abbreviationKindText(kind: AbbreviationKind, t: TFunction): string {
  const words: Record<AbbreviationKind, string> = {
    never: t('abbreviations.never'),
    number: t('abbreviations.number'),
    maybe: t('abbreviations.maybe'),
  };
  return words[kind];
}
