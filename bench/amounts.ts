/** How much is measured. */
export interface Amounts {
  readonly starts: number;
  readonly submissions: number;
  readonly longSubmissions: number;
  /** Segments of the long release whose submission is timed. */
  readonly longRelease: number;
  /** Segments of the one release whose drafting is timed, and of all the short ones together. */
  readonly drafted: number;
  readonly shortRelease: number;
  readonly rounds: number;
  /** Segments drafted beforehand, so that a process just started has compiled its code. */
  readonly warmUp: number;
}

export const FULL: Amounts = {
  starts: 5,
  submissions: 40,
  longSubmissions: 8,
  longRelease: 2_000,
  drafted: 1_000,
  shortRelease: 25,
  rounds: 3,
  warmUp: 300,
};

export const QUICK: Amounts = {
  starts: 1,
  submissions: 3,
  longSubmissions: 1,
  longRelease: 200,
  drafted: 100,
  shortRelease: 25,
  rounds: 1,
  warmUp: 25,
};
