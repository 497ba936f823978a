import type { SourceBlock } from '@triptych/domain';
import fc from 'fast-check';
import type { WrittenBlock } from '../written-block.js';
import { htmlTokens } from './html-tokens.js';
import { readHtml } from './read-html.js';
import { sanitiseHtml } from './sanitise-html.js';
import { writeBackHtml } from './write-back-html.js';

/** A source with other texts for some of its segments, by their text, and without some of its blocks. */
function written(html: string, texts: Readonly<Record<string, string>>, leftOut: readonly string[] = []): string {
  const { blocks } = readHtml(html, 'fr');
  return writeBackHtml(
    blocks.map((block) => writtenBlock(block, texts, leftOut)),
    'fr',
    'en',
  );
}

function writtenBlock(
  block: SourceBlock,
  texts: Readonly<Record<string, string>>,
  leftOut: readonly string[],
): WrittenBlock {
  return {
    ...block,
    included: !block.segments.some(({ text }) => leftOut.includes(text)),
    segments: block.segments.map(({ text, codes = [], markup = text, whitespaceAfter, spaceMarkup = null }) => {
      const target = texts[text];
      const words = target === undefined ? { text, markup } : { text: target, markup: null };
      return { ...words, codes, whitespaceAfter, spaceMarkup };
    }),
  };
}

describe('writeBackHtml', () => {
  it.each([
    // Texts.
    [
      '<p>Un.</p>',
      { 'Un.': 'One & <b>two</b> "q" \u00A0\u202F’ &amp;' },
      '<p>One &amp; &lt;b&gt;two&lt;/b&gt; "q" \u00A0\u202F’ &amp;amp;</p>',
    ],
    ['<p>Un.</p>', { 'Un.': 'a\u0000b\u0007c' }, '<p>a\uFFFDb\uFFFDc</p>'],
    ['<p>Un. Deux &amp; trois.</p>', { 'Un.': 'One.' }, '<p>One. Deux &amp; trois.</p>'],
    ['<p>Un. \n<br>  Deux.</p>', { 'Un.': 'One.', 'Deux.': 'Two.' }, '<p>One. \n<br>  Two.</p>'],
    ['<p>Un.</p>', { 'Un.': '' }, '<p></p>'],
    // Attributes.
    ['<img alt="Un" src=x>', { Un: 'a "b" c\'d <e> &' }, '<img alt="a &quot;b&quot; c\'d &lt;e&gt; &amp;" src=x>'],
    ["<img alt='Un'>", { Un: 'a "b" c\'d' }, '<img alt=\'a "b" c&#39;d\'>'],
    ['<img alt=Un src=x>', { Un: 'a b onerror=x' }, '<img alt="a b onerror=x" src=x>'],
    [
      '<img src=x title="Deux" alt = "Un &amp; un">',
      { 'Un & un': 'One', Deux: 'Two' },
      '<img src=x title="Two" alt = "One">',
    ],
    ['<img alt="Un. Deux.">', { 'Un.': 'One "1".' }, '<img alt="One &quot;1&quot;. Deux.">'],
    // Codes.
    ['<p>A <b class=x>b</b> c</p>', { 'A <1>b</1> c': '<1>B</1> a' }, '<p><b class=x>B</b> a</p>'],
    ['<p>A <b>b</b> c</p>', { 'A <1>b</1> c': 'x <1>y' }, '<p>x <b>y</b></p>'],
    ['<p>A <b>b</b> c</p>', { 'A <1>b</1> c': 'x</1> y<2>z</2><1/>' }, '<p>x y&lt;2&gt;z&lt;/2&gt;&lt;1/&gt;</p>'],
    ['<p>A <b>b</b> c</p>', { 'A <1>b</1> c': '<1>x<1>y</1>z</1>' }, '<p><b>xy</b>z</p>'],
    [
      '<p>A <b>b</b> <i>c</i> d</p>',
      { 'A <1>b</1> <2>c</2> d': '<1>x <2>y</1> z</2>' },
      '<p><b>x <i>y</i></b><i> z</i></p>',
    ],
    ['<p>A <img src=x> b</p>', { 'A <1/> b': 'c <1/>' }, '<p>c <img src=x></p>'],
    ['<p>Au <i>b. Ce</i> d.</p>', { 'Au <1>b.': 'X <1>y.', 'Ce</1> d.': 'z.' }, '<p>X <i>y. z.</i></p>'],
    // Languages.
    [
      '<article lang="fr" class=a><p xml:lang=FR-ch>Un.</p></article>',
      { 'Un.': 'One.' },
      '<article lang="en" class=a><p xml:lang=en>One.</p></article>',
    ],
    ['<p lang="es">Un <span lang="fr">mot</span> dit.</p>', {}, '<p lang="es">Un <span lang="fr">mot</span> dit.</p>'],
  ])('writes %s with %j', (html, texts, expected) => {
    expect(written(html, texts)).toBe(expected);
  });

  it('ends a pair that spans two sentences where the source ends it, whatever the texts do', () => {
    const html = '<p>Avant. <b>Un. Deux.</b> Trois.</p>';
    const { blocks } = readHtml(html, 'fr');
    const texts = blocks[0]?.segments.map(({ text }) => text);
    expect(texts).toEqual(['Avant.', '<1>Un.', 'Deux.</1>', 'Trois.']);
    expect(written(html, { '<1>Un.': '<1>One.', 'Deux.</1>': 'Two.' })).toBe('<p>Avant. <b>One. Two.</b> Trois.</p>');
    expect(written(html, { '<1>Un.': 'One.', 'Deux.</1>': 'Two.</1>' })).toBe('<p>Avant. One. Two. Trois.</p>');
    expect(written(html, { '<1>Un.': '<1>One.' })).toBe('<p>Avant. <b>One. Deux.</b> Trois.</p>');
    expect(written(html, { 'Deux.</1>': 'Two.' })).toBe('<p>Avant. <b>Un. Two.</b> Trois.</p>');
  });

  it.each([
    ['<h1>T</h1>\n<p>Un.</p>\n<p>Deux.</p>\n', ['Un.'], '<h1>T</h1>\n<p>Deux.</p>\n'],
    [
      '<p>Un.</p>\n<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n<p>Deux.</p>',
      ['a'],
      '<p>Un.</p>\n<ul>\n  <li>b</li>\n</ul>\n<p>Deux.</p>',
    ],
    ['<p>Un.</p>\n<ul>\n  <li>a</li>\n  <li>b</li>\n</ul>\n<p>Deux.</p>', ['a', 'b'], '<p>Un.</p>\n<p>Deux.</p>'],
    ['<div><p>Un.</p><div><p><b>Deux</b></p></div></div>', ['Deux'], '<div><p>Un.</p></div>'],
    ['<p>Un.<br>\n- a<br>\n- b<br>\nDeux.</p>', ['a'], '<p>Un.<br>\n\n- b<br>\nDeux.</p>'],
    ['<p>Un.<br><br>Deux.<br><br>Trois.</p>', ['Deux.'], '<p>Un.<br><br>Trois.</p>'],
    // A picture stays when what is said about it goes.
    [
      '<p>Un.</p><figure><img src=x alt="a"><figcaption>b</figcaption></figure>',
      ['b'],
      '<p>Un.</p><figure><img src=x alt="a"></figure>',
    ],
    [
      '<p>Un.</p><figure><img src=x alt="a"><figcaption>b</figcaption></figure>',
      ['a', 'b'],
      '<p>Un.</p><figure><img src=x alt=""></figure>',
    ],
    ['<p>Un.</p><p translate=no>ACME</p><p>Deux.</p>', ['Deux.'], '<p>Un.</p><p translate=no>ACME</p>'],
    ['<p>Un<p>Deux<p>Trois', ['Deux'], '<p>Un<p>Trois'],
  ])('writes %s without %j', (html, leftOut, expected) => {
    expect(written(html, {}, leftOut)).toBe(expected);
  });

  it('makes no markup of any text, and leaves every tag with its other end', () => {
    const html = '<p>A <b>b</b> <i>c <u>d</u></i> e. <s>F. G</s> h.</p><img alt="J.">';
    const { blocks } = readHtml(html, 'fr');
    const tags = fc.constantFrom(
      '<1>',
      '</1>',
      '<2>',
      '</2>',
      '<3>',
      '</3>',
      '<1/>',
      '<b>',
      '</p>',
      '"',
      "'",
      '&',
      '>',
      'x',
      '<script>',
    );
    const text = fc.array(tags, { maxLength: 12 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(fc.option(text), { minLength: 5, maxLength: 5 }), (targets) => {
        let next = 0;
        const output = writeBackHtml(
          blocks.map((block) => ({
            ...block,
            segments: block.segments.map(
              ({ text: source, codes = [], markup = source, whitespaceAfter, spaceMarkup = null }) => {
                const target = targets[(next += 1) - 1] ?? null;
                return {
                  text: target ?? source,
                  codes,
                  markup: target === null ? markup : null,
                  whitespaceAfter,
                  spaceMarkup,
                };
              },
            ),
          })),
          'fr',
          'en',
        );
        const names: string[] = [];
        for (const token of htmlTokens(output)) {
          if (token.kind === 'start' && token.name !== 'img') names.push(token.name);
          if (token.kind === 'end') expect(names.pop()).toBe(token.name);
        }
        expect(names).toEqual([]);
        expect(sanitiseHtml(output)).toEqual({ content: output, unsafe: 0 });
      }),
      { numRuns: 2000 },
    );
  });
});
