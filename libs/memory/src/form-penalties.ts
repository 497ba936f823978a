import { NUMBER_WORD, isNumber } from './fold.js';
import type { MatchForm } from './match-form.js';
import { overlap } from './overlap.js';

/** What costs points although the folded words do not show it. */
export type FormPenaltyKind = 'number' | 'case' | 'punctuation' | 'codes';

export interface FormPenalty {
  readonly kind: FormPenaltyKind;
  readonly points: number;
}

const MOST_FOR_NUMBERS = 2;

/**
 * The points that a stored text loses for what folding set aside: 1 for each changed number, at most 2; 1 for case, 1 for
 * punctuation, 1 for codes; at most 5 together. Symmetric; empty only for texts that are identical or differ in words.
 * Where the words are the same, everything counts in its place. Where they are not, numbers and marks are compared in
 * their order (one without a counterpart already counts as a word), and case in the words that both texts have.
 */
export function formPenalties(a: MatchForm, b: MatchForm): FormPenalty[] {
  if (a.key === b.key) return [];
  const sameWords = isSame(a.words, b.words);
  const numbers = Math.min(changedNumbers(a, b), MOST_FOR_NUMBERS);
  const found: FormPenalty[] = [];
  if (numbers > 0) found.push({ kind: 'number', points: numbers });
  if (sameWords ? caseDiffersInPlace(a, b) : caseDiffers(a, b)) found.push({ kind: 'case', points: 1 });
  if (sameWords ? !isSame(a.gaps, b.gaps) : marks(a) !== marks(b)) found.push({ kind: 'punctuation', points: 1 });
  // Identical but for the key: a tag stands on the other side of a space or inside a word.
  const onlyTags = sameWords && found.length === 0;
  const codesDiffer = a.codes !== b.codes || (sameWords && !isSame(a.codePlaces, b.codePlaces));
  if (codesDiffer || onlyTags) found.push({ kind: 'codes', points: 1 });
  return found;
}

function changedNumbers(a: MatchForm, b: MatchForm): number {
  const shorter = Math.min(a.numbers.length, b.numbers.length);
  return a.numbers.slice(0, shorter).filter((number, index) => number !== b.numbers[index]).length;
}

function caseDiffersInPlace(a: MatchForm, b: MatchForm): boolean {
  return a.written.some((word, index) => !isNumber(word) && word !== b.written[index]);
}

/** True when fewer words are shared as they are written than as they are folded. */
function caseDiffers(a: MatchForm, b: MatchForm): boolean {
  const asWritten = (form: MatchForm) => form.written.filter((word) => !isNumber(word));
  const asFolded = (form: MatchForm) => form.words.filter((word) => word !== NUMBER_WORD);
  return overlap(asWritten(a), asWritten(b)) < overlap(asFolded(a), asFolded(b));
}

/** The punctuation marks in order; spaces around them do not count. */
function marks({ gaps }: MatchForm): string {
  return gaps.join('').replaceAll(' ', '');
}

function isSame<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
