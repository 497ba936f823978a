import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOCALES, type Locale } from '@triptych/domain';
import { alignVersions } from '@triptych/memory';
import { AlignmentScore } from './alignment-scores.js';
import type { Figure } from './figure.js';
import { goldReleases } from './fixtures.js';
import { versionsAsRead, versionsByHand, withoutBlocks, type ReleaseVersion } from './release-versions.js';
import { rightRows, seeded, variedVersion } from './varied-versions.js';

type Sentence = Readonly<Record<Locale, string>> & { readonly doc: string };

const SEEDS = [1, 2, 3, 4, 5];
const PAIRS: readonly (readonly Locale[])[] = [
  ['fr', 'en'],
  ['fr', 'es'],
  ['en', 'es'],
];
/** Sentences of a passage that one version lacks altogether. */
const PASSAGE = 20;

/** The releases of the project, whose versions say the same sentence by sentence. */
export function releaseAlignmentFigures(): Figure[] {
  const releases = goldReleases();
  const aligned = (name: string, versionsOf: (release: (typeof releases)[number]) => ReleaseVersion[]): Figure[] => {
    const score = new AlignmentScore();
    for (const release of releases) addVersions(score, release.name, versionsOf(release));
    return figuresOf(name, score, 1);
  };
  return [
    ...aligned('releases cut by hand', versionsByHand),
    ...aligned('releases as read', versionsAsRead),
    ...aligned('releases without blocks', (release) => versionsAsRead(release).map(withoutBlocks)),
  ];
}

/**
 * News of `corpora/ntrex.jsonl`: in each version, by itself, 5 % of the sentences are deleted and one pair of neighbours in
 * ten is joined, by five seeds. No figures without the file.
 */
export function newsAlignmentFigures(data: string): Figure[] {
  const file = join(data, 'corpora', 'ntrex.jsonl');
  if (!existsSync(file)) return [];
  const documents = documentsOf(file);
  const long = [documents.flat()];
  const lacksPassage = (version: number, sentence: number): boolean =>
    Math.floor(sentence / PASSAGE) % 10 === 3 * version + 1;
  return [
    ...PAIRS.flatMap((locales) => figuresOf(`news ${locales.join('-')}`, varied(documents, locales, SEEDS), 0.97)),
    ...figuresOf('news in three', varied(documents, LOCALES, SEEDS), 0.97),
    ...PAIRS.flatMap((locales) => figuresOf(`all as one text ${locales.join('-')}`, varied(long, locales, [1]), 0.97)),
    ...figuresOf('all as one text in three', varied(long, LOCALES, [1]), 0.97),
    ...figuresOf('passages of 20 missing', varied(long, LOCALES, [1], lacksPassage), 0.97),
  ];
}

/** @param lacks what a version, by its place among the versions, leaves out besides */
function varied(
  documents: readonly (readonly Sentence[])[],
  locales: readonly Locale[],
  seeds: readonly number[],
  lacks: (version: number, sentence: number) => boolean = () => false,
): AlignmentScore {
  const score = new AlignmentScore();
  for (const seed of seeds) {
    const random = seeded(seed);
    for (const document of documents) {
      const versions = locales.map((locale, version) => ({
        locale,
        segments: variedVersion(document, locale, random, (sentence) => lacks(version, sentence)),
      }));
      addVersions(score, document[0]?.doc ?? '', versions);
    }
  }
  return score;
}

function addVersions(score: AlignmentScore, name: string, versions: readonly ReleaseVersion[]): void {
  score.add(name, alignVersions(versions), rightRows(versions.map(({ segments }) => segments)));
}

function documentsOf(file: string): Sentence[][] {
  const documents = new Map<string, Sentence[]>();
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const sentence = JSON.parse(line) as Sentence;
    documents.set(sentence.doc, [...(documents.get(sentence.doc) ?? []), sentence]);
  }
  return [...documents.values()];
}

/** Rows must have exactly the right segments; links are pairs of segments of two versions that stand in one row. */
function figuresOf(name: string, score: AlignmentScore, goal: number): Figure[] {
  const figure = (what: string, value: number, misses: readonly string[] = []): Figure => ({
    name: `${name}: ${what}`,
    value: value.toFixed(4),
    goal: `≥ ${goal}`,
    isReached: value >= goal,
    misses,
  });
  return [
    figure('F1 of links', score.ofLinks),
    figure('F1 of exact rows', score.ofRows, goal === 1 ? score.misses : []),
    figure(`sure rows right (${Math.round(score.sureShare * 100)} % are sure)`, score.sureRight),
  ];
}
