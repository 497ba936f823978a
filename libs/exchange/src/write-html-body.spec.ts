import { BLOCK_TYPES } from '@triptych/domain';
import fc from 'fast-check';
import { aBlock } from './testing/a-version.js';
import { writeHtmlBody } from './write-html-body.js';

describe('a version as an HTML fragment', () => {
  test('says what every block is', () => {
    const blocks = [
      aBlock({ type: 'label', text: 'Pour publication immédiate' }),
      aBlock({ type: 'headline', text: 'Titre' }),
      aBlock({ type: 'lead', text: 'Chapeau.' }),
      aBlock({ type: 'subheading', text: 'Une partie' }),
      aBlock({ type: 'list-item', prefix: '- ', text: 'un ;' }),
      aBlock({ type: 'list-item', prefix: '- ', text: 'deux.' }),
      aBlock({ text: 'Texte.' }),
      aBlock({ type: 'list-item', prefix: '3. ', text: 'trois' }),
      aBlock({ type: 'quotation', text: '« Oui. »' }),
      aBlock({ type: 'notes-to-editors', text: 'Note' }),
      aBlock({ type: 'boilerplate', text: 'À propos' }),
      aBlock({ type: 'boilerplate', text: 'L’OIM…' }),
      aBlock({ type: 'media-contact', text: 'a@b.example' }),
      aBlock({ type: 'related-links', text: 'https://x.example/?a=1&b=2' }),
      aBlock({ text: '\u00A0' }),
      aBlock({ type: 'end-mark', text: '###' }),
    ];
    expect(writeHtmlBody({ locale: 'fr', blocks })).toBe(`<article lang="fr">
<p class="label">Pour publication immédiate</p>
<h1>Titre</h1>
<p class="lead">Chapeau.</p>
<h2>Une partie</h2>
<ul>
<li>un ;</li>
<li>deux.</li>
</ul>
<p>Texte.</p>
<ol start="3">
<li>trois</li>
</ol>
<blockquote><p>« Oui. »</p></blockquote>
<aside class="notes">
<p>Note</p>
</aside>
<section class="boilerplate">
<p>À propos</p>
<p>L’OIM…</p>
</section>
<footer class="media-contact"><address>
<p><a href="mailto:a@b.example">a@b.example</a></p>
</address></footer>
<ul class="related-links">
<li><a href="https://x.example/?a=1&amp;b=2">https://x.example/?a=1&amp;b=2</a></li>
</ul>
<p class="end-mark">###</p>
</article>
`);
  });

  test('has one first heading', () => {
    const blocks = [aBlock({ type: 'headline', text: 'Un' }), aBlock({ type: 'headline', text: 'Deux' })];
    expect(writeHtmlBody({ locale: 'en', blocks })).toContain('<h1>Un</h1>\n<h2>Deux</h2>');
  });

  test.each([
    ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
    ['</article><img src=x onerror=alert(1)>', '<p>&lt;/article&gt;&lt;img src=x onerror=alert(1)&gt;</p>'],
    ['"\'&amp;', '<p>&quot;&#39;&amp;amp;</p>'],
    ['javascript:alert(1)', '<p>javascript:alert(1)</p>'],
    ['[x](javascript:alert(1))', '<p>[x](javascript:alert(1))</p>'],
    [
      'https://x.example/"onmouseover="alert(1)',
      '<p><a href="https://x.example/">https://x.example/</a>&quot;onmouseover=&quot;alert(1)</p>',
    ],
    ["https://x.example/'a", '<p><a href="https://x.example/&#39;a">https://x.example/&#39;a</a></p>'],
    ['a\u0000b\u001B[31m', '<p>a\uFFFDb\uFFFD[31m</p>'],
  ])('shows the hostile text %j as a text', (text, written) => {
    expect(writeHtmlBody({ locale: 'en', blocks: [aBlock({ text })] })).toBe(
      `<article lang="en">\n${written}\n</article>\n`,
    );
  });

  test('holds no tag and no attribute but its own, whatever the texts', () => {
    const own =
      /^<\/?(?:article|h1|h2|p|ul|ol|li|blockquote|aside|section|footer|address|a)(?: lang="en"| class="[a-z-]+"| start="\d+"| href="(?:https?:\/\/|mailto:)[^"<>\s]+")?>$/i;
    const piece = fc.constantFrom(
      '<',
      '>',
      '"',
      "'",
      '&',
      '=',
      '/',
      'script',
      'https://x.example/',
      'a@b.example',
      'javascript:',
      ' ',
      '\n',
      'onload',
      '\u0000',
      '-->',
      ']]>',
    );
    const block = fc.record({
      type: fc.constantFrom(...BLOCK_TYPES),
      prefix: fc.constantFrom('', '- ', '1. ', '2) ', '<b>'),
      text: fc.array(piece, { maxLength: 15 }).map((pieces) => pieces.join('')),
      separatorAfter: fc.constantFrom('\n', '</p>'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 8 }), (blocks) => {
        for (const tag of writeHtmlBody({ locale: 'en', blocks }).match(/<[^>]*>?/g) ?? []) expect(tag).toMatch(own);
      }),
      { numRuns: 500 },
    );
  });
});
