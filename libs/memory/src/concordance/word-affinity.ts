/** A word of either language. */
export interface AlignedWord {
  readonly stem: string;
  /** In plain letters: names are written alike, but each language takes another ending for inflection (`Jones`). */
  readonly letters: string;
  /** An article, a preposition: see `isFunctionWord`. */
  readonly isFunction: boolean;
}

const NUMBER = /^\d/;

/**
 * How likely a word is to translate another before any text is seen, against 1 for two words of which nothing is known:
 * high for equal numbers and words that look alike, low for two numbers that differ and for an article with a noun.
 */
export function wordAffinity(source: AlignedWord, target: AlignedWord): number {
  const isNumber = NUMBER.test(source.stem);
  if (isNumber !== NUMBER.test(target.stem)) return 0.1;
  if (isNumber) return source.stem === target.stem ? 100 : 0.02;
  if (source.isFunction !== target.isFunction) return 0.1;
  if (source.isFunction) return 1;
  const alike = Math.max(likeness(source.stem, target.stem), likeness(source.letters, target.letters));
  return 1 + 40 * alike ** 2;
}

/** Of words that begin alike: how many of their letter pairs they share, 0 to 1 (Dice). Short words are never alike. */
function likeness(a: string, b: string): number {
  if (a === b) return a.length > 2 ? 1 : 0;
  if (!a.startsWith(b.slice(0, 1)) || a.length < 4 || b.length < 4) return 0;
  let shared = 0;
  const left = new Set<string>();
  for (let index = 0; index < a.length - 1; index += 1) left.add(a.slice(index, index + 2));
  for (let index = 0; index < b.length - 1; index += 1) if (left.delete(b.slice(index, index + 2))) shared += 1;
  const dice = (2 * shared) / (a.length + b.length - 2);
  return dice >= 0.5 ? dice : 0;
}
