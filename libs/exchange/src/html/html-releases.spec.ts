import { readFileSync } from 'node:fs';
import { LOCALES, withoutCodes, type Locale, type SourceBlock } from '@triptych/domain';
import { joinDocument } from '@triptych/segmentation';
import { codedGold, readableGold } from '../testing/coded-gold.js';
import type { WrittenBlock } from '../written-block.js';
import { readHtml } from './read-html.js';
import { writeBackHtml } from './write-back-html.js';

const RELEASES = [
  ['R01', 'fr'],
  ['R01.v2', 'fr'],
  ['R07', 'en'],
  ['R11', 'es'],
] as const;

interface Gold {
  readonly type: string;
  readonly segments: readonly Readonly<Record<Locale, string>>[];
}

/** The types of the gold files in the words of the desk. */
const TYPES: Readonly<Record<string, string>> = {
  quote: 'quotation',
  h2: 'subheading',
  list_item: 'list-item',
  note: 'notes-to-editors',
  contact: 'media-contact',
  about: 'boilerplate',
};

const fixture = (name: string): string => readFileSync(`test/fixtures/releases/${name}`, 'utf8');
const goldOf = (name: string): readonly Gold[] => (JSON.parse(fixture(`${name}.json`)) as { blocks: Gold[] }).blocks;

/** The blocks with the gold texts of a language, coded, in place of the source. */
function inLanguage(blocks: readonly SourceBlock[], gold: readonly Gold[], locale: Locale): WrittenBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    segments: block.segments.map(({ codes = [], whitespaceAfter, spaceMarkup = null }, position) => {
      const text = codedGold(gold[index]?.segments[position]?.[locale] ?? '', codes);
      return { text, codes, markup: null, whitespaceAfter, spaceMarkup };
    }),
  }));
}

describe.each(RELEASES)('%s, written in %s as HTML', (name, from) => {
  const html = fixture(`${name}.source.${from}.html`);
  const gold = goldOf(name);
  const read = readHtml(html, undefined);

  it('is kept as it was submitted, with its language', () => {
    expect(read).toMatchObject({ content: html, locale: from, confidence: 'high', notices: [] });
    expect(joinDocument(read.blocks)).toBe(html);
  });

  it('has the segments of the gold', () => {
    const texts = read.blocks.map(({ segments }) => segments.map(({ text, codes = [] }) => withoutCodes(text, codes)));
    expect(texts).toEqual(gold.map(({ segments }) => segments.map((segment) => readableGold(segment[from]))));
  });

  it('has the types of the gold, and leaves nothing out', () => {
    expect(read.blocks.map(({ type }) => type)).toEqual(gold.map(({ type }) => TYPES[type] ?? type));
    expect(read.blocks.every(({ included }) => included)).toBe(true);
  });

  it.each(LOCALES.filter((locale) => locale !== from))('written back in %s is the reference byte for byte', (to) => {
    const written = writeBackHtml(inLanguage(read.blocks, gold, to), from, to);
    expect(written).toBe(fixture(`${name}.reference.${to}.html`));
  });

  it('written back in its own language from coded texts is the source', () => {
    expect(writeBackHtml(inLanguage(read.blocks, gold, from), from, from)).toBe(html);
  });
});
