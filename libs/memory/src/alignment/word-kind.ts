/**
 * How a word can be found again in the other language. The strength is the share of its occurrences that are found again
 * because their segments are translations of each other, and not by chance: measured on aligned texts.
 */
export const STRENGTH = {
  /** An address of the web or of mail. */
  address: 0.98,
  number: 0.85,
  name: 0.97,
  /** Quotation marks, brackets, question marks, colons. */
  mark: 0.9,
  word: 0.4,
  /** A meaning of the lists, or a word that the caller knows. */
  taught: 0.5,
  /** The first five letters. */
  stem: 0.9,
  /** The first four letters. */
  beginning: 0.65,
  /** The first four consonants. */
  skeleton: 0.47,
  /** A word of at most three letters. */
  short: 0.2,
};
export type WordKind = keyof typeof STRENGTH;

/** A word of a segment: the ways to find it again, the strongest first; two words that share a key may be the same. */
export type KeyedWord = readonly WordKey[];

export interface WordKey {
  readonly kind: WordKind;
  readonly key: string;
}

/** Names, long and short words are the same when they are written alike. */
export function nameOf({ kind, key }: WordKey): string {
  return kind === 'name' || kind === 'short' ? `word ${key}` : `${kind} ${key}`;
}
