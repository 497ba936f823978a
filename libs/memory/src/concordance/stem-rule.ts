/** An ending, what stands in its place, and how many letters have to be left before it. */
export interface StemRule {
  /** Of the end of the word; what it finds is replaced. */
  readonly ending: RegExp;
  readonly replacement: string;
  readonly least: number;
}

/** A rule; `ending` without its `$`. */
export function rule(ending: string, replacement = '', least = 3): StemRule {
  return { ending: new RegExp(`(?:${ending})$`), replacement, least };
}

/** The word after the first rule that applies, or as it is. Rules with longer endings stand first. */
export function afterFirst(rules: readonly StemRule[], word: string): string {
  for (const { ending, replacement, least } of rules) {
    const index = word.search(ending);
    if (index >= least) return word.slice(0, index) + replacement;
  }
  return word;
}

/** The word after every rule that applies, in order. */
export function afterAll(rules: readonly StemRule[], word: string): string {
  return rules.reduce((stem, each) => afterFirst([each], stem), word);
}

/** Words of a line of text, each with the stem it has; `word` alone is its own stem. */
export function exceptions(lines: string): ReadonlyMap<string, string> {
  const pairs = lines
    .trim()
    .split(/\s+/)
    .map((entry) => entry.split('='));
  return new Map(pairs.map(([word = '', stem = word]) => [word, stem]));
}
