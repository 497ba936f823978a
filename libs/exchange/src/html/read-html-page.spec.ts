import { blockText, readableText, type SourceBlock } from '@triptych/domain';
import { joinDocument, segmentDocument } from '@triptych/segmentation';
import { AROUND_SEED, SEED_LINES, SEED_PAGES } from '../testing/seed-pages.js';
import { readHtml } from './read-html.js';
import { writeBackHtml } from './write-back-html.js';

const written = (blocks: readonly SourceBlock[]): Parameters<typeof writeBackHtml>[0] =>
  blocks.map((block) => ({
    ...block,
    segments: block.segments.map(({ text, codes = [], markup = text, whitespaceAfter, spaceMarkup = null }) => {
      return { text, codes, markup, whitespaceAfter, spaceMarkup };
    }),
  }));

describe.each(SEED_PAGES)('a page %s', (_, page) => {
  const { content, locale, blocks, confidence } = readHtml(page(), undefined);
  const inside = blocks.filter(({ included }) => included);
  const words = inside.filter(({ type }) => type !== 'alt-text' && type !== 'caption');

  it('gives the blocks of the release as its plain text does', () => {
    const plain = segmentDocument(SEED_LINES.join('\n'), 'fr').blocks;
    const shape = (list: readonly SourceBlock[]): unknown => list.map((block) => [block.type, blockText(block)]);
    expect(shape(words)).toEqual(shape(plain));
    expect({ locale, confidence }).toEqual({ locale: 'fr', confidence: 'high' });
  });

  it('gives the text of the picture and its caption', () => {
    const texts = inside.filter((block) => !words.includes(block)).map(readableText);
    expect(texts[0]).toBe('Une salle de cours à Turin');
    expect(texts.slice(1).every((text) => text.startsWith('Les participants à Turin.'))).toBe(true);
  });

  it('keeps everything around it, set aside', () => {
    const outside = blocks.filter(({ included }) => !included);
    for (const text of AROUND_SEED) expect(outside.some((block) => readableText(block).includes(text))).toBe(true);
    expect(outside.every(({ reason, type }) => reason === 'outside-article' && type === 'chrome')).toBe(true);
    expect(joinDocument(blocks)).toBe(content);
  });

  it('finds a short release too', () => {
    const short = readHtml(page(SEED_LINES.slice(1, 3)), undefined).blocks.filter(({ included }) => included);
    const texts = short.map(readableText);
    expect(texts).toEqual(expect.arrayContaining(SEED_LINES.slice(0, 3)));
    expect(texts.filter((text) => AROUND_SEED.some((around) => text.includes(around)))).toEqual([]);
  });

  it('is written back without what was set aside', () => {
    const html = writeBackHtml(written(blocks), 'fr', 'fr');
    for (const text of AROUND_SEED) expect(html).not.toContain(text);
    for (const line of SEED_LINES) expect(html).toContain(line.replace(/^- /, '').replace('&', '&amp;').slice(0, 20));
    expect(html).not.toMatch(/<nav|<footer|cookie|menu|<(?:ul|li|p|div|td)[^>]*>\s*<\/(?:ul|li|p|div|td)>/);
    expect(html).toContain('<img src="/turin.jpg" alt="Une salle de cours à Turin"');
  });
});

describe('a page', () => {
  it('without anything around its text has nothing outside', () => {
    const html = '<html><body><h1>Titre</h1><p>Genève – Un texte court.</p><p><a href="/x">Lien</a></p></body></html>';
    const { blocks } = readHtml(html, 'fr');
    expect(blocks.map(({ included }) => included)).toEqual([true, true, true]);
  });

  it('without an article that can be told falls back on its main part', () => {
    const text = 'Un paragraphe sans rien de plus que ce qu’il dit, assez long pour compter comme un texte. '.repeat(2);
    const html = `<html><body><nav><a href="/a">A</a></nav><main><div>${text}</div></main><footer>Pied</footer></body></html>`;
    const { blocks } = readHtml(html, 'fr');
    expect(blocks.filter(({ included }) => included).map(readableText)).toEqual([text.trim()]);
  });

  it('copied from a browser is a fragment', () => {
    const html =
      '<html><body>\n<!--StartFragment--><p>Un.</p><nav>Deux</nav><p>Trois.</p><!--EndFragment-->\n</body></html>';
    expect(readHtml(html.replace(/<nav>|<\/nav>/g, ''), 'fr').blocks.every(({ included }) => included)).toBe(true);
  });
});
