import type { InlineCode, Locale, Span } from '@triptych/domain';
import type { ConcordanceQuery, ConcordanceTerm } from './concordance-query.js';
import { isFunctionWord } from './function-words.js';
import { searchText, type SearchText, type SearchWord } from './search-words.js';

/** Words of a text, from one to the last: indices, `end` exclusive. */
export interface WordRun {
  readonly first: number;
  readonly end: number;
}

/**
 * Where a text holds what a query looks for, to be highlighted: in order, apart, in places of the coded text, and never
 * over a tag (a hit with a tag inside is several spans). Where the words stand together as typed, only there; else each,
 * but articles and their like only beside another hit. Empty when the text is no hit. Linear in the text.
 */
export function hitSpans(
  text: string,
  query: ConcordanceQuery,
  locale: Locale,
  codes: readonly InlineCode[] = [],
): Span[] {
  const searched = searchText(text, locale, codes);
  return spansOfRuns(searched, hitRuns(searched, query, locale));
}

/** The words that are hits, in order. Empty when a term is missing. */
export function hitRuns(searched: SearchText, query: ConcordanceQuery, locale: Locale): WordRun[] {
  const { words } = searched;
  const phrases = query.phrase ? runsOf(words, query.phrase) : [];
  if (phrases.length > 0) return joined(phrases, searched);
  const found = query.terms.map((term) => runsOf(words, term));
  if (found.some((runs) => runs.length === 0)) return [];
  const runs = joined(found.flat(), searched);
  const telling = runs.filter(({ first, end }) =>
    words.slice(first, end).some((word) => !isFunctionWord(word, searched, locale)),
  );
  return telling.length > 0 ? telling : runs;
}

/** Runs of words as places of the coded text. */
export function spansOfRuns({ shown, words }: SearchText, runs: readonly WordRun[]): Span[] {
  return runs.flatMap(({ first, end }) => shown.spansOf(words[first]?.start ?? 0, words[end - 1]?.end ?? 0));
}

function runsOf(words: readonly SearchWord[], { stems, prefix }: ConcordanceTerm): WordRun[] {
  const runs: WordRun[] = [];
  const last = stems.length - 1;
  for (let first = 0; first + last < words.length; first += 1) {
    const isHit = stems.every((stem, index) => {
      const word = words[first + index];
      return word?.stem === stem || (index === last && prefix !== undefined && word?.stem.startsWith(prefix));
    });
    if (isHit) runs.push({ first, end: first + stems.length });
  }
  return runs;
}

/** Runs that overlap, or have only a space between them, as one. */
function joined(runs: readonly WordRun[], { shown, words }: SearchText): WordRun[] {
  const result: WordRun[] = [];
  for (const run of [...runs].sort((a, b) => a.first - b.first)) {
    const last = result.at(-1);
    const gap = shown.text.slice(words[run.first - 1]?.end ?? 0, words[run.first]?.start ?? 0);
    if (last && (run.first < last.end || (run.first === last.end && gap.trim() === ''))) {
      result[result.length - 1] = { first: last.first, end: Math.max(last.end, run.end) };
    } else result.push(run);
  }
  return result;
}
