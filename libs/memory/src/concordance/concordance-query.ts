import { DomainError, type Locale } from '@triptych/domain';
import { isFunctionWord } from './function-words.js';
import { searchText, type SearchText, type SearchWord } from './search-words.js';

/** Words that stand next to each other, in this order. */
export interface ConcordanceTerm {
  /** At least one. */
  readonly stems: readonly string[];
  /**
   * Set while the last word is being typed: instead of its last stem, any stem that begins so will do. In plain letters,
   * at least three.
   */
  readonly prefix?: string;
}

/** What a concordance looks for, ready for a full-text index of `searchStems`. */
export interface ConcordanceQuery {
  /** What a unit has to hold, each anywhere: the words of the query, and what stands in quotation marks. At least one. */
  readonly terms: readonly ConcordanceTerm[];
  /**
   * All words of the query next to each other: units that hold this come first. Not set when it would say the same as
   * `terms`, and when the query has quotation marks, which say what belongs together.
   */
  readonly phrase?: ConcordanceTerm;
}

/** More words than this are no phrase to look up; a whole sentence is what a lookup of matches is for. */
export const MOST_QUERY_WORDS = 32;

/** A beginning of fewer letters would find half of the memory. */
const LEAST_PREFIX = 3;

const QUOTED = /["“”„«»]/;

/**
 * Reads what a person types: words, and phrases in quotation marks of any shape. The last word is taken for the beginning
 * of one unless something follows it, or it is an article or the like, which begins too many. Undefined when there is no word in it.
 * @throws DomainError `invalid_query` for more than `MOST_QUERY_WORDS` words
 */
export function parseConcordanceQuery(q: string, locale: Locale): ConcordanceQuery | undefined {
  const parts = q.split(QUOTED);
  const terms: ConcordanceTerm[] = [];
  let words = 0;
  parts.forEach((part, index) => {
    const text = searchText(part, locale);
    const found = text.words;
    words += found.length;
    if (found.length === 0 || words > MOST_QUERY_WORDS) return;
    const prefix = index === parts.length - 1 ? prefixOf(part, text, locale) : undefined;
    if (index % 2 === 1) terms.push(termOf(found, prefix));
    else found.forEach((word, at) => terms.push(termOf([word], at === found.length - 1 ? prefix : undefined)));
  });
  if (words > MOST_QUERY_WORDS) {
    const detail = `more than ${MOST_QUERY_WORDS} words`;
    throw new DomainError('invalid_query', { errors: [{ pointer: '/q', detail }] });
  }
  if (terms.length === 0) return undefined;
  if (parts.length > 1 || terms.length === 1) return { terms };
  const prefix = terms.at(-1)?.prefix;
  const stems = terms.flatMap((term) => term.stems);
  return { terms, phrase: prefix === undefined ? { stems } : { stems, prefix } };
}

function termOf(words: readonly SearchWord[], prefix: string | undefined): ConcordanceTerm {
  const stems = words.map(({ stem }) => stem);
  return prefix === undefined ? { stems } : { stems, prefix };
}

/** The last word when nothing follows it, so that the next key may make it longer. */
function prefixOf(part: string, text: SearchText, locale: Locale): string | undefined {
  const last = text.words.at(-1);
  if (!last || last.letters.length < LEAST_PREFIX || /\d/.test(last.letters)) return undefined;
  if (isFunctionWord(last, text, locale)) return undefined;
  return /[\p{L}\p{M}]$/u.test(part) ? last.letters : undefined;
}
