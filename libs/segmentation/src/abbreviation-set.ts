/** The abbreviations and sentence starters of a language. Entries are regex fragments without their final full stop. */
export interface Abbreviations {
  /** The full stop never ends a sentence: `Mr`, `p. ex`. */
  readonly never: readonly string[];
  /** No end before a digit, a roman numeral, a bracket or a sign: `art`, `No`, `sept`. */
  readonly number: readonly string[];
  /** Days that are words too (French `mer.`, the sea): no end only before a day of the month, as in `mer. 8 mai`. */
  readonly weekday: readonly string[];
  /** An end only before a known sentence starter: `Inc`, `EE. UU`. */
  readonly maybe: readonly string[];
  /** Two halves with a space between them: no end after the first. */
  readonly spaced: readonly (readonly [first: string, second: string])[];
  /** Closed-class words that open sentences. */
  readonly starters: readonly string[];
}
