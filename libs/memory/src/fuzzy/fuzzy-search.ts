import { refuseTooLong } from './fuzzy-index-builder.js';
import { LOWEST_THRESHOLD } from './prefix.js';

export interface FuzzySearch {
  /** Whole percent, from `LOWEST_THRESHOLD` to 100. */
  readonly threshold: number;
  /** At most so many hits; all if it is not given. */
  readonly limit?: number;
}

/** @throws RangeError for more than `MOST_WORDS` words, a threshold or a limit that is none */
export function refuseSearch(words: readonly string[], { threshold, limit = Infinity }: FuzzySearch): void {
  refuseTooLong(words);
  if (!Number.isInteger(threshold) || threshold < LOWEST_THRESHOLD || threshold > 100) {
    throw new RangeError(`A threshold is a whole number from ${LOWEST_THRESHOLD} to 100, not ${threshold}.`);
  }
  if (!(limit >= 1)) throw new RangeError(`A limit is a number from 1 on, not ${limit}.`);
}
