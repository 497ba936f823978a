import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type CodedText, type LanguagePair, type Locale, type Span } from '@triptych/domain';
import {
  counterpartSpans,
  hitSpans,
  parseConcordanceQuery,
  searchStems,
  type ConcordanceHit,
  type ConcordanceQuery,
} from '@triptych/memory';
import type { Figure } from './figure.js';

type Row = Readonly<Record<Locale, string>>;

/** A query and how its translation is written, both as phrases. */
interface Question {
  readonly pair: LanguagePair;
  readonly source: string;
  readonly target: string;
}

/** How many words of an answer are rightly, wrongly and not highlighted. */
interface Score {
  readonly question: Question;
  readonly hits: number;
  right: number;
  shown: number;
  expected: number;
}

/** As many hits as an answer shows at once. */
const MOST_HITS = 50;
/** A fourth of the terms says as much as all of them, in a fourth of the time. */
const EVERY = 4;
const SHOWN_MISSES = 6;
/** Two digits or more, or a capital and three more letters inside a sentence. */
const NAME_OR_NUMBER = /(?<=\p{Ll},? )\p{Lu}\p{Ll}{3,}|(?<=\p{Ll} )\p{Nd}{2,}(?![\p{Nd}.,])/u;

const PAIRS = LOCALES.flatMap((source) =>
  LOCALES.filter((target) => target !== source).map((target): LanguagePair => ({ source, target })),
);

/**
 * How well a concordance highlights the translation of what was looked for: the terms of TICO-19 in its texts, and names
 * and numbers of NTREX that are written alike in two languages. Counted in words, over the hits whose target holds the
 * translation that is known.
 */
export function concordanceFigures(data: string): Figure[] {
  const folder = join(data, 'corpora');
  if (!existsSync(folder)) return [];
  const tico = new Corpus(join(folder, 'tico19.jsonl'));
  const ntrex = new Corpus(join(folder, 'ntrex.jsonl'));
  const terms = termQuestions(join(folder, 'tico19-terms.csv')).flatMap((question) => tico.answer(question));
  const names = nameQuestions(ntrex.rows).flatMap((question) => ntrex.answer(question));
  return [
    ...figures('terms', terms, { precision: 0.95, recall: 0.9 }),
    ...figures(
      'terms with 1 to 4 hits',
      terms.filter(({ hits }) => hits < 5),
      { precision: 0.95, recall: 0.75 },
    ),
    ...figures('names and numbers', names, { precision: 0.95, recall: 0.95 }),
  ];
}

/** Texts that can be searched without reading all of them. */
class Corpus {
  readonly rows: readonly Row[];
  private readonly stems: Readonly<Record<Locale, readonly string[]>>;

  constructor(file: string) {
    this.rows = readFileSync(file, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Row);
    const of = (locale: Locale): string[] => this.rows.map((row) => ` ${searchStems(row[locale], locale).join(' ')} `);
    this.stems = { fr: of('fr'), en: of('en'), es: of('es') };
  }

  /** The score of an answer; none where no text holds both the query and the translation. */
  answer(question: Question): Score[] {
    const { pair } = question;
    const query = phrase(question.source, pair.source);
    const translation = phrase(question.target, pair.target);
    if (!query || !translation) return [];
    const stems = ` ${query.terms.flatMap((term) => term.stems).join(' ')} `;
    const hits = this.rows
      .filter((_, index) => this.stems[pair.source][index]?.includes(stems))
      .map((row) => hitOf(row, query, pair))
      .filter(({ sourceSpans }) => sourceSpans.length > 0)
      .slice(0, MOST_HITS);
    const score: Score = { question, hits: hits.length, right: 0, shown: 0, expected: 0 };
    counterpartSpans(hits, pair).forEach((spans, index) => {
      const text = hits[index]?.target.text ?? '';
      const expected = wordsIn(text, hitSpans(text, translation, pair.target));
      if (expected.size === 0) return;
      const shown = wordsIn(text, spans);
      score.right += [...shown].filter((word) => expected.has(word)).length;
      score.shown += shown.size;
      score.expected += expected.size;
    });
    return score.expected > 0 ? [score] : [];
  }
}

function hitOf(row: Row, query: ConcordanceQuery, pair: LanguagePair): ConcordanceHit {
  const side = (locale: Locale): CodedText => ({ text: row[locale], codes: [] });
  const sourceSpans = hitSpans(row[pair.source], query, pair.source);
  return { source: side(pair.source), target: side(pair.target), sourceSpans };
}

function phrase(text: string, locale: Locale): ConcordanceQuery | undefined {
  return parseConcordanceQuery(`"${text}" `, locale);
}

/** Where the words of some spans begin. */
function wordsIn(text: string, spans: readonly Span[]): Set<number> {
  const starts = spans.flatMap(({ start, end }) =>
    [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ index }) => start + index),
  );
  return new Set(starts);
}

function termQuestions(file: string): Question[] {
  const terms = readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .slice(1)
    .filter((line) => line !== '' && !line.includes('"'))
    .map((line) => line.split(','))
    .filter((_, index) => index % EVERY === 0)
    .map(([en = '', fr = '', es = '']): Row => ({ en, fr, es }));
  return PAIRS.flatMap((pair) => terms.map((term) => ({ pair, source: term[pair.source], target: term[pair.target] })));
}

/** Of each row the first name or number that its other language writes in the same way. */
function nameQuestions(rows: readonly Row[]): Question[] {
  return PAIRS.flatMap((pair) => {
    const names = rows
      .filter((_, index) => index % EVERY === 0)
      .flatMap((row) => {
        const [name] = NAME_OR_NUMBER.exec(row[pair.source]) ?? [];
        return name !== undefined && row[pair.target].includes(name) ? [name] : [];
      });
    return [...new Set(names)].map((name) => ({ pair, source: name, target: name }));
  });
}

function figures(
  name: string,
  scores: readonly Score[],
  goals: { readonly precision: number; readonly recall: number },
): Figure[] {
  const sum = (count: (score: Score) => number): number => scores.reduce((all, score) => all + count(score), 0);
  const right = sum((score) => score.right);
  const worst = (missed: (score: Score) => number): string[] =>
    scores
      .filter((score) => missed(score) > 0)
      .sort((a, b) => missed(b) - missed(a))
      .slice(0, SHOWN_MISSES)
      .map((score) => describe(score, missed(score)));
  return [
    figure(`${name}: precision`, right / sum(({ shown }) => shown), goals.precision, worst(wrong)),
    figure(`${name}: recall`, right / sum(({ expected }) => expected), goals.recall, worst(lost)),
  ];
}

const wrong = ({ shown, right }: Score): number => shown - right;
const lost = ({ expected, right }: Score): number => expected - right;

function figure(name: string, value: number, goal: number, misses: readonly string[]): Figure {
  const isReached = value >= goal;
  return { name, value: value.toFixed(3), goal: `≥ ${goal}`, isReached, misses: isReached ? [] : misses };
}

function describe({ question: { pair, source, target }, hits }: Score, words: number): string {
  return `${pair.source}-${pair.target} ${source} → ${target}: ${words} words in ${hits} hits`;
}
