import { blockText, readMarkup, readableText, withoutCodes, type SourceBlock } from '@triptych/domain';
import {
  readHtml,
  readMarkdown,
  readText,
  writeBack,
  type SourceDocument,
  type WrittenBlock,
} from '@triptych/exchange';
import { joinDocument, segmentText } from '@triptych/segmentation';
import { boundaryF1, compareBoundaries } from './boundaries.js';
import { share, type Figure } from './figure.js';
import { goldPages, goldParagraphs, goldReleases, seed, type GoldRelease } from './fixtures.js';

/** Sentences, blocks and round trips on the fixtures of the project. */
export function segmentationFigures(): Figure[] {
  const releases = goldReleases().map((release) => ({ release, document: readRelease(release) }));
  return [paragraphs(), seedFigure(), pages(), boundaries(releases), ...roundTrips(releases)];
}

interface ReadRelease {
  readonly release: GoldRelease;
  readonly document: SourceDocument;
}

function paragraphs(): Figure {
  const gold = goldParagraphs();
  const misses = gold.flatMap(({ id, lang, text, segments }) => {
    const found = segmentText(text, lang).map((segment) => segment.text);
    return found.join('\n') === segments.join('\n') ? [] : [miss(id, found, segments)];
  });
  return share('paragraphs cut exactly', gold.length - misses.length, gold.length, 104, misses);
}

function seedFigure(): Figure {
  const { content, blocks } = seed();
  const kept = readText(content, 'fr').blocks.filter(({ included }) => included);
  const wanted = blocks.map(({ type, segments }) => [type, ...segments].join(' | '));
  const found = kept.map(({ type, segments }) => [type, ...segments.map(({ text }) => text)].join(' | '));
  const misses = wanted.flatMap((line, index) =>
    line === found[index] ? [] : [miss(`block ${index + 1}`, [found[index] ?? ''], [line])],
  );
  return share(
    'blocks of the seed as they should be',
    wanted.length - misses.length,
    wanted.length,
    wanted.length,
    misses,
  );
}

/** Every line of a page typed as by hand; the page with a fixed width has a test of its own. */
function pages(): Figure {
  const gold = goldPages().filter(({ id }) => id !== 'fr-hard-wrap');
  let good = 0;
  let all = 0;
  const misses = gold.flatMap(({ id, lang, text, expected }) => {
    const found = readText(text, lang).blocks.map(
      (block) => `${block.type}: ${block.prefix.trimStart()}${blockText(block)}`,
    );
    const wanted = expected.map((line) => `${line.type}: ${line.text}`);
    const wrong = wanted.filter((line, index) => line !== found[index]);
    all += wanted.length;
    good += wanted.length - wrong.length;
    return wrong.map((line) => `${id}: ${line}`);
  });
  return share('lines of pages typed as by hand', good, all, all, misses);
}

function boundaries(releases: readonly ReadRelease[]): Figure {
  const compared = releases.map(({ release, document }) => {
    const found = document.blocks.filter(({ included }) => included).flatMap(segmentsOf);
    const expected = release.blocks.flatMap((block) =>
      block.segments.map((segment) => plain(segment[release.locale], release)),
    );
    return { name: release.name, found, expected, counts: compareBoundaries(found, expected) };
  });
  const f1 = boundaryF1(compared.map(({ counts }) => counts));
  const misses = compared.flatMap(({ name, found, expected, counts }) =>
    counts.right === counts.expected && counts.right === counts.found ? [] : [miss(name, found, expected)],
  );
  return { name: 'boundary F1 on releases', value: f1.toFixed(4), goal: '≥ 0.98', isReached: f1 >= 0.98, misses };
}

/** The source joined from its blocks, and written back with the translations of each language, byte for byte. */
function roundTrips(releases: readonly ReadRelease[]): Figure[] {
  const broken = releases.filter(({ release, document }) => joinDocument(document.blocks) !== release.source);
  const versions = releases.flatMap(({ release, document }) =>
    release.references.map(({ locale, content }) => {
      const texts = release.blocks.flatMap((block) => block.segments.map((segment) => segment[locale]));
      const written = writeBack(release.format, translated(document.blocks, texts), release.locale, locale);
      return { name: `${release.name} ${locale}`, isRight: written === content, at: firstDifference(written, content) };
    }),
  );
  const wrong = versions.filter(({ isRight }) => !isRight).map(({ name, at }) => `${name}: differs at ${at}`);
  return [
    share(
      'sources joined byte for byte',
      releases.length - broken.length,
      releases.length,
      releases.length,
      broken.map(({ release }) => release.name),
    ),
    share('versions written byte for byte', versions.length - wrong.length, versions.length, versions.length, wrong),
  ];
}

/** The blocks with texts in the order of their segments, as an API client would send them. */
function translated(blocks: readonly SourceBlock[], texts: readonly string[]): WrittenBlock[] {
  let next = 0;
  return blocks.map(({ type, included, prefix, segments, separatorAfter }) => ({
    type,
    included,
    prefix,
    separatorAfter,
    segments: segments.map(({ codes = [], whitespaceAfter, spaceMarkup = null }) => {
      const text = readMarkup(texts[next] ?? '', codes);
      next += 1;
      return { text, codes, markup: null, whitespaceAfter, spaceMarkup };
    }),
  }));
}

function readRelease({ format, source }: GoldRelease): SourceDocument {
  const read = { html: readHtml, markdown: readMarkdown, text: readText }[format as 'html' | 'markdown' | 'text'];
  return read(source, undefined);
}

function segmentsOf({ segments }: SourceBlock): string[] {
  return segments.map((segment) => readableText({ segments: [segment] }));
}

/** A segment of the gold as a reader sees it. */
function plain(text: string, { format }: GoldRelease): string {
  if (format === 'html') return text.replace(/<[^>]*>/g, '');
  return format === 'markdown' ? text.replace(/\*{1,2}|\[|\]\([^)]*\)/g, '') : withoutCodes(text, []);
}

function firstDifference(a: string, b: string): string {
  const index = [...a].findIndex((letter, at) => letter !== b[at]);
  const at = index < 0 ? Math.min(a.length, b.length) : index;
  return `${at}: ${JSON.stringify(a.slice(at, at + 40))} instead of ${JSON.stringify(b.slice(at, at + 40))}`;
}

function miss(id: string, found: readonly string[], expected: readonly string[]): string {
  const extra = found.filter((segment) => !expected.includes(segment));
  const missing = expected.filter((segment) => !found.includes(segment));
  return [
    id,
    ...extra.map((segment) => `  found    ${segment}`),
    ...missing.map((segment) => `  expected ${segment}`),
  ].join('\n');
}
