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
 * The run of words at the end of the list whose first letters, in order, spell the acronym: one letter or more of each word;
 * small words may be passed over, and up to three others. The shortest run that begins with a capital, or else the shortest.
 * Undefined when there is none.
 */
export function expansionBefore(acronym: string, words: readonly string[]): Expansion | undefined {
  const letters = folded(acronym);
  const capitalised = words.flatMap((word, position) => (isCapitalised(word) ? [position] : []));
  const first = latestStart(letters, words, new Set(capitalised)) ?? latestStart(letters, words, new Set(words.keys()));
  return first === undefined ? undefined : { first, initials: initialsOf(words.slice(first)) };
}

/** The last of the allowed positions from which the words spell the letters, to the end of the list. */
function latestStart(letters: string, words: readonly string[], allowed: ReadonlySet<number>): number | undefined {
  const step = MOST_SKIPPED + 1;
  /** For each number of letters spelt and of words skipped (spelt × step + skipped), the latest start. */
  let states = new Map<number, number>();
  for (const [position, word] of words.entries()) {
    const next = new Map<number, number>();
    const keep = (key: number, start: number): unknown => next.set(key, Math.max(start, next.get(key) ?? -1));
    const beginning = folded(word);
    const spell = (key: number, start: number): void => {
      const spelt = Math.floor(key / step);
      for (let length = 1; length <= beginning.length; length += 1) {
        if (letters.charAt(spelt + length - 1) !== beginning.charAt(length - 1)) return;
        keep(key + length * step, start);
      }
    };
    for (const [key, start] of states) {
      if (isSmall(word)) keep(key, start);
      else if (key % step < MOST_SKIPPED) keep(key + 1, start);
      spell(key, start);
    }
    if (allowed.has(position)) spell(0, position);
    states = next;
  }
  const starts = [...states].flatMap(([key, start]) => (Math.floor(key / step) === letters.length ? [start] : []));
  return starts.length === 0 ? undefined : Math.max(...starts);
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
