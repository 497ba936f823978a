/** A name that an acronym was said to stand for. */
export interface Expansion {
  /** Position of its first word among the words. */
  readonly first: number;
  /** The first letters of its words, without small words. */
  readonly initials: string;
}

/** Words that most acronyms pass over. */
const SMALL_WORDS = new Set(
  (
    'de du des d la le les l un une et ou pour en à a au aux sur dans par avec sans entre ' +
    'of the and for in on to at an by with del los las el lo y e o para con por contra contre'
  ).split(' '),
);
/** Nations Unies in "Initiative conjointe des Nations Unies pour la migration et le développement (ICMD)". */
const MOST_SKIPPED = 3;
const LONGEST_NEAR = 5;

/**
 * The shortest run of words at the end of the list whose first letters, in order, spell the acronym: one letter or more of
 * each word; small words may be passed over, and up to three others. Undefined when there is none.
 */
export function expansionBefore(acronym: string, words: readonly string[]): Expansion | undefined {
  const letters = folded(acronym);
  /** For each number of letters spelt and words skipped, the latest first word. */
  let states = new Map<number, number>();
  words.forEach((word, position) => {
    const next = new Map<number, number>();
    const keep = (spelt: number, skipped: number, first: number): void => {
      const key = spelt * (MOST_SKIPPED + 1) + skipped;
      next.set(key, Math.max(first, next.get(key) ?? -1));
    };
    const spellOn = (spelt: number, skipped: number, first: number): void => {
      const beginning = folded(word);
      for (
        let length = 1;
        length <= beginning.length && letters.startsWith(beginning.slice(0, length), spelt);
        length += 1
      )
        keep(spelt + length, skipped, first);
    };
    for (const [key, first] of states) {
      const [spelt, skipped] = [Math.floor(key / (MOST_SKIPPED + 1)), key % (MOST_SKIPPED + 1)];
      if (isSmall(word)) keep(spelt, skipped, first);
      else if (skipped < MOST_SKIPPED) keep(spelt, skipped + 1, first);
      spellOn(spelt, skipped, first);
    }
    spellOn(0, 0, position);
    states = next;
  });
  const whole = [...states].filter(([key]) => Math.floor(key / (MOST_SKIPPED + 1)) === letters.length);
  if (whole.length === 0) return undefined;
  const first = Math.max(...whole.map(([, start]) => start));
  return { first, initials: initialsOf(words.slice(first)) };
}

/**
 * The run of words at the end of the list that the acronym nearly fits: one letter after the first is another one, or two
 * neighbours changed places. An acronym of another language fits not at all, and says nothing about a mistake. A long one
 * that nearly fits is nearly right in another language.
 */
export function nearExpansionBefore(acronym: string, words: readonly string[]): Expansion | undefined {
  const letters = folded(acronym);
  const content = words.flatMap((word, position) => (isSmall(word) ? [] : [position])).slice(-letters.length);
  const [first = 0] = content;
  if (letters.length < 3 || letters.length > LONGEST_NEAR || content.length < letters.length) return undefined;
  if (
    !isCapitalised(words[first]) ||
    (first > 0 && isCapitalised(words[first - 1]) && !isSmall(words[first - 1] ?? ''))
  )
    return undefined;
  const initials = initialsOf(content.map((position) => words[position] ?? ''));
  const wrong = [...initials].flatMap((initial, index) => (initial === letters[index] ? [] : [index]));
  const [one = 0, two = 0] = wrong;
  const isOneOther = wrong.length === 1 && one > 0;
  const areSwapped =
    wrong.length === 2 && two === one + 1 && initials[one] === letters[two] && initials[two] === letters[one];
  return isOneOther || areSwapped ? { first, initials } : undefined;
}

/** How many words are not small. */
export function contentWords(words: readonly string[]): number {
  return words.filter((word) => !isSmall(word)).length;
}

function initialsOf(words: readonly string[]): string {
  return words
    .filter((word) => !isSmall(word))
    .map((word) => folded(word).charAt(0))
    .join('');
}

function isCapitalised(word = ''): boolean {
  return /^\p{Lu}/u.test(word);
}

/** UN is no article. */
function isSmall(word: string): boolean {
  return SMALL_WORDS.has(word.toLowerCase()) && (word.length === 1 || word !== word.toUpperCase());
}

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toUpperCase();
}
