import type { CodedText, LanguagePair, Locale, Span } from '@triptych/domain';
import { isFunctionWord } from './function-words.js';
import { spansOfRuns, type WordRun } from './hit-spans.js';
import { searchText, type SearchText } from './search-words.js';
import { wordAffinity, type AlignedWord } from './word-affinity.js';
import { alignWords, type WordPair } from './word-alignment.js';

/** A unit that a concordance found: its two sides, and where the query stands in the source. */
export interface ConcordanceHit {
  readonly source: CodedText;
  readonly target: CodedText;
  readonly sourceSpans: readonly Span[];
}

/** Above this many words on a side, what stands around a query says little about it, and takes long. */
const MOST_WORDS = 150;
/** How sure it has to be that a word translates the query. */
const LEAST_PROBABILITY = 0.4;

/**
 * For each hit of one answer the words of its target that most probably translate what was looked for, as spans of the
 * coded target, in order, never over a tag. Learned from the hits themselves: what the targets share beside what their
 * sources share, equal numbers, words that look alike, and the place in the sentence. Where that says little, as for a
 * single hit without such words, there are no spans. Of long texts only what stands around is looked at, so that an answer
 * takes time by the number of hits.
 * @param hits of one query, best 10 to 50: more of them make the answer surer and slower
 */
export function counterpartSpans(hits: readonly ConcordanceHit[], pair: LanguagePair): Span[][] {
  const sources = new Vocabulary();
  const targets = new Vocabulary();
  const sides = hits.map(({ source, target }) => ({
    source: searchText(source.text, pair.source, source.codes),
    target: searchText(target.text, pair.target, target.codes),
  }));
  const columns = sides.map(({ source }, index) => queryColumns(source, hits[index]?.sourceSpans ?? []));
  const reach = hits.length > MANY_HITS ? SHORT_REACH : LONG_REACH;
  const excerpts = sides.map(({ source, target }, index) =>
    excerptAround(columns[index] ?? [], source.words.length, target.words.length, reach),
  );
  const pairs = sides.map(({ source, target }, index): WordPair => {
    const { source: near, target: there } = excerpts[index] ?? NOTHING;
    if (Math.max(near.end - near.first, there.end - there.first) > MOST_WORDS) return { source: [], target: [] };
    return { source: sources.numbers(source, near, pair.source), target: targets.numbers(target, there, pair.target) };
  });
  const alignments = alignWords(pairs, (a, b) => wordAffinity(sources.word(a), targets.word(b)));
  return sides.map(({ target }, index) => {
    const { source: near, target: there } = excerpts[index] ?? NOTHING;
    const numbers = pairs[index]?.target ?? [];
    const width = pairs[index]?.source.length ?? 0;
    const candidates = numbers.map((number, row): Candidate => {
      const probability = (column: number): number => alignments[index]?.[row * width + column - near.first] ?? 0;
      const isSure = (columns[index] ?? []).reduce((sum, column) => sum + probability(column), 0) >= LEAST_PROBABILITY;
      return { isSure, isFunction: targets.word(number).isFunction };
    });
    const runs = sureRuns(candidates).map(({ first, end }) => ({ first: first + there.first, end: end + there.first }));
    return spansOfRuns(target, runs);
  });
}

/** The words of both sides that are looked at. */
interface Excerpt {
  readonly source: WordRun;
  readonly target: WordRun;
}

const NOTHING: Excerpt = { source: { first: 0, end: 0 }, target: { first: 0, end: 0 } };
/** How far around a query is looked: words before and after it, and how far, as a share of the text, a translation may stand. */
interface Reach {
  readonly words: number;
  readonly drift: number;
}
const LONG_REACH: Reach = { words: 20, drift: 0.2 };
/** Many hits make each other sure. */
const SHORT_REACH: Reach = { words: 12, drift: 0.15 };
const MANY_HITS = 30;

/** What stands around a query, and about the same place of the target. */
function excerptAround(columns: readonly number[], width: number, height: number, { words, drift }: Reach): Excerpt {
  const [begin, last] = [columns[0], columns.at(-1)];
  if (begin === undefined || last === undefined) return NOTHING;
  const source = { first: Math.max(0, begin - words), end: Math.min(width, last + 1 + words) };
  const first = Math.floor((source.first / width - drift) * height);
  const end = Math.ceil((source.end / width + drift) * height);
  return { source, target: { first: Math.max(0, first), end: Math.min(height, end) } };
}

/** The different words of one side, by number. */
class Vocabulary {
  private readonly known = new Map<string, number>();
  private readonly words: AlignedWord[] = [];

  numbers(text: SearchText, { first, end }: WordRun, locale: Locale): number[] {
    return text.words.slice(first, end).map((word) => {
      const isFunction = isFunctionWord(word, text, locale);
      const key = isFunction ? `${word.stem} function` : word.stem;
      const number = this.known.get(key) ?? this.words.push({ stem: word.stem, letters: word.letters, isFunction }) - 1;
      this.known.set(key, number);
      return number;
    });
  }

  word(number: number): AlignedWord {
    const word = this.words[number];
    if (!word) throw new RangeError(`no word ${number}`);
    return word;
  }
}

/** Which words of a source stand in the spans. */
function queryColumns({ shown, words }: SearchText, spans: readonly Span[]): number[] {
  const columns: number[] = [];
  let next = 0;
  words.forEach((word, column) => {
    for (const { start, end } of shown.spansOf(word.start, word.end)) {
      while ((spans[next]?.end ?? Infinity) <= start) next += 1;
      if ((spans[next]?.start ?? Infinity) < end) {
        columns.push(column);
        break;
      }
    }
  });
  return columns;
}

/** A word of a target that may translate the query. */
interface Candidate {
  readonly isSure: boolean;
  readonly isFunction: boolean;
}

/** Runs of sure words, with the articles and prepositions between them and none at their ends. */
function sureRuns(candidates: readonly Candidate[]): WordRun[] {
  const runs: WordRun[] = [];
  let isNear = false;
  candidates.forEach(({ isSure, isFunction }, index) => {
    if (isSure && !isFunction) {
      const first = isNear ? runs.pop()?.first : undefined;
      runs.push({ first: first ?? index, end: index + 1 });
      isNear = true;
    } else isNear &&= isFunction;
  });
  return runs;
}
