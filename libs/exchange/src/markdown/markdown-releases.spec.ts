import { readFileSync } from 'node:fs';
import { LOCALES, withoutCodes, type Locale, type SourceBlock } from '@triptych/domain';
import { joinDocument } from '@triptych/segmentation';
import { codedMarkdownGold, readableMarkdownGold } from '../testing/markdown-gold.js';
import type { WrittenBlock } from '../written-block.js';
import { readMarkdown } from './read-markdown.js';
import { writeBackMarkdown } from './write-back-markdown.js';

interface Gold {
  readonly type: string;
  readonly segments: readonly Readonly<Record<Locale, string>>[];
}

/** The types of the gold file in the words of the desk. */
const TYPES: Readonly<Record<string, string>> = {
  quote: 'quotation',
  h2: 'subheading',
  list_item: 'list-item',
  contact: 'media-contact',
  about: 'boilerplate',
};

const fixture = (name: string): string => readFileSync(`test/fixtures/releases/${name}`, 'utf8');
const gold = (JSON.parse(fixture('R05.json')) as { blocks: readonly Gold[] }).blocks;

/** The blocks with the gold texts of a language, coded, in place of the source. */
function inLanguage(blocks: readonly SourceBlock[], locale: Locale): WrittenBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    segments: block.segments.map(({ codes = [], whitespaceAfter, spaceMarkup = null }, position) => {
      const text = codedMarkdownGold(gold[index]?.segments[position]?.[locale] ?? '', codes);
      return { text, codes, markup: null, whitespaceAfter, spaceMarkup };
    }),
  }));
}

describe('R05, written in English as Markdown', () => {
  const markdown = fixture('R05.source.en.md');
  const read = readMarkdown(markdown, undefined);

  test('is kept as it was submitted, with its language', () => {
    expect(read).toMatchObject({ content: markdown, locale: 'en', notices: [] });
    expect(joinDocument(read.blocks)).toBe(markdown);
  });

  test('has the segments of the gold', () => {
    const texts = read.blocks.map(({ segments }) => segments.map(({ text, codes = [] }) => withoutCodes(text, codes)));
    expect(texts).toEqual(gold.map(({ segments }) => segments.map(({ en }) => readableMarkdownGold(en))));
  });

  test('has the types of the gold, and leaves nothing out', () => {
    expect(read.blocks.map(({ type }) => type)).toEqual(gold.map(({ type }) => TYPES[type] ?? type));
    expect(read.blocks.every(({ included }) => included)).toBe(true);
  });

  test.each(LOCALES.filter((locale) => locale !== 'en'))('written back in %s is the reference byte for byte', (to) => {
    expect(writeBackMarkdown(inLanguage(read.blocks, to), 'en', to)).toBe(fixture(`R05.reference.${to}.md`));
  });

  test('written back in its own language from coded texts is the source', () => {
    expect(writeBackMarkdown(inLanguage(read.blocks, 'en'), 'en', 'en')).toBe(markdown);
  });
});
