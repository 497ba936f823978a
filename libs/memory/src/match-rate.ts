import type { CodedText } from '@triptych/domain';
import { formPenalties, type FormPenalty } from './form-penalties.js';
import { matchForm, type MatchForm } from './match-form.js';
import { policyPenalties, type Circumstances, type MatchPolicy, type PolicyPenalty } from './match-policy.js';
import { overlap } from './overlap.js';
import { wordDistance } from './word-distance.js';

/** A reason for lost points, and how many. */
export type MatchPenalty = FormPenalty | PolicyPenalty;

/** How well a stored text fits a new one, and why not better. */
export interface MatchRate {
  /** Whole number, 0 to 100; 100 only for identical texts. */
  readonly rate: number;
  /** 100 × (1 − word distance ÷ words of the longer text), not rounded; never less than `rate`. */
  readonly base: number;
  /** Points already taken off `rate`. */
  readonly penalties: readonly MatchPenalty[];
  /** Both texts have the same words, each as often, in another order. */
  readonly sameWords: boolean;
}

/** A source in the memory. */
export interface StoredText extends CodedText {
  readonly circumstances?: Circumstances;
}

/**
 * The match rate, which is the project's own definition:
 *
 *     base = 100 × (1 − wordLevenshtein(A, B) / max(|A|, |B|))      A, B: folded words of the new and the stored text
 *     rate = min(99, floor(base) − penalties)                       or 100 − penalties when the texts are identical
 *
 * Never rounded up. Texts are identical when their `memoryKey` is the same. When only numbers, case, punctuation or codes
 * differ the rate is 95 to 99 before the penalties of the policy. Those of the form are in `formPenalties`, those of the
 * policy in `policyPenalties`; they only lower the rate, so a search on `base` misses nothing.
 */
export function matchRate(segment: CodedText, stored: StoredText, policy: MatchPolicy = {}): MatchRate {
  return rateOfForms(matchForm(segment), matchForm(stored), policyPenalties(stored.circumstances ?? {}, policy));
}

/** `matchRate` for forms at hand: for one segment against many stored texts. */
export function rateOfForms(segment: MatchForm, stored: MatchForm, ofPolicy: readonly PolicyPenalty[] = []): MatchRate {
  const longer = Math.max(segment.words.length, stored.words.length);
  const distance = wordDistance(segment.words, stored.words);
  const base = longer === 0 ? 100 : (100 * (longer - distance)) / longer;
  const penalties = [...formPenalties(segment, stored), ...ofPolicy];
  const points = penalties.reduce((sum, penalty) => sum + penalty.points, 0);
  const highest = segment.key === stored.key ? 100 : 99;
  return {
    rate: Math.max(0, Math.min(highest, Math.floor(base) - points)),
    base,
    penalties,
    sameWords:
      distance > 0 && segment.words.length === stored.words.length && overlap(segment.words, stored.words) === longer,
  };
}
