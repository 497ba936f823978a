import { BLOCK_TYPES, CODE_KINDS, CODE_TYPES, SOURCE_FORMATS, type InlineCode } from '@triptych/domain';
import fc from 'fast-check';
import { aBlock, aCode } from './testing/a-version.js';
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
    expect(writeHtmlBody({ locale: 'fr', format: 'text', blocks })).toBe(`<article lang="fr">
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
    expect(writeHtmlBody({ locale: 'en', format: 'text', blocks })).toContain('<h1>Un</h1>\n<h2>Deux</h2>');
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
    expect(writeHtmlBody({ locale: 'en', format: 'text', blocks: [aBlock({ text })] })).toBe(
      `<article lang="en">\n${written}\n</article>\n`,
    );
  });

  test.each<[string, readonly Partial<InlineCode>[], string]>([
    ['a <1>b</1> c', [{}], 'a <strong>b</strong> c'],
    [
      '<1>i</1><2>u</2><3>s</3>',
      [{ type: 'italic' }, { type: 'underlined' }, { type: 'struck' }],
      '<em>i</em><u>u</u><s>s</s>',
    ],
    ['CO<1>2</1> m<2>3</2>', [{ type: 'subscript' }, { type: 'superscript' }], 'CO<sub>2</sub> m<sup>3</sup>'],
    ['<1>here</1>', [{ type: 'link', href: 'https://x.example/?a=1&b="' }], 'here'],
    [
      '<1>here</1>',
      [{ type: 'link', href: 'https://x.example/?a=1&b=2' }],
      '<a href="https://x.example/?a=1&amp;b=2">here</a>',
    ],
    ['<1>here</1>', [{ type: 'link', href: 'javascript:alert(1)' }], 'here'],
    ['<1>here</1>', [{ type: 'link', href: 'ftp://x.example' }], 'here'],
    ['<1>here</1>', [{ type: 'link' }], 'here'],
    [
      '<1>https://y.example</1>',
      [{ type: 'link', href: 'https://x.example' }],
      '<a href="https://x.example">https://y.example</a>',
    ],
    ['a<1/>b', [{ kind: 'ph', type: 'break' }], 'a<br>b'],
    [
      '<1/> & <2>x</2>',
      [{ kind: 'ph', type: 'verbatim', start: '`<a>`' }, { type: 'verbatim' }],
      '<code>&lt;a&gt;</code> &amp; <code>x</code>',
    ],
    [
      'a<1/>b<2/><3>c</3>',
      [{ kind: 'ph', type: 'image' }, { kind: 'ph', type: 'footnote-mark' }, { type: 'other' }],
      'abc',
    ],
    // Whatever a translation does with its tags.
    ['a <1>b', [{}], 'a <strong>b</strong>'],
    ['a</1> b', [{}], 'a b'],
    ['<1>a <2>b</1> c</2>', [{}, { type: 'italic' }], '<strong>a <em>b</em></strong><em> c</em>'],
    ['<3>a</3> <b>', [{}], '&lt;3&gt;a&lt;/3&gt; &lt;b&gt;'],
    ['<1>a', [{ kind: 'sc', pair: 1, end: '' }], 'a'],
    ['a</1>', [{ kind: 'ec', pair: 1, start: '' }], 'a'],
  ])('writes the codes of %j with %j as %j', (text, codes, written) => {
    const numbered = codes.map((code, index) => aCode({ id: index + 1, ...code }));
    expect(writeHtmlBody({ locale: 'en', format: 'html', blocks: [aBlock({ text, codes: numbered })] })).toBe(
      `<article lang="en">\n<p>${written}</p>\n</article>\n`,
    );
  });

  const contact = aBlock({
    segments: [
      { text: '<1>Jane', codes: [aCode({ kind: 'sc', pair: 3, end: '' })], whitespaceAfter: '\n' },
      { text: 'Doe</1> x', codes: [aCode({ kind: 'ec', pair: 3, start: '' })], whitespaceAfter: '' },
    ],
  });

  test('shows the line breaks of a source with markup, and pairs that span sentences', () => {
    expect(writeHtmlBody({ locale: 'en', format: 'docx', blocks: [contact] })).toContain(
      '<p><strong>Jane<br>Doe</strong> x</p>',
    );
    expect(writeHtmlBody({ locale: 'en', format: 'text', blocks: [contact] })).toContain('<strong>Jane\nDoe</strong>');
  });

  test('has notes and cells as paragraphs, and no place for what pictures show or page heads say', () => {
    const blocks = (['footnote', 'table-cell', 'alt-text', 'running-head'] as const).map((type) =>
      aBlock({ type, text: type }),
    );
    expect(writeHtmlBody({ locale: 'en', format: 'html', blocks })).toBe(
      '<article lang="en">\n<p class="footnote">footnote</p>\n<p>table-cell</p>\n</article>\n',
    );
  });

  test('holds no tag and no attribute but its own, each ended, whatever the texts and their codes', () => {
    const own =
      /^<\/?(?:article|h1|h2|p|ul|ol|li|blockquote|aside|section|footer|address|a|strong|em|u|s|sup|sub|code|br)(?: lang="en"| class="[a-z-]+"| start="\d+"| href="(?:https?:\/\/|mailto:)[^"<>\s]+")?>$/i;
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
      ...[1, 2, 3, 4].flatMap((id) => [`<${id}>`, `</${id}>`, `<${id}/>`]),
    );
    const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    const code = fc.record({
      kind: fc.constantFrom(...CODE_KINDS),
      type: fc.constantFrom(...CODE_TYPES),
      start: fc.constantFrom('<b onclick="x()">', '`<i>`', '**'),
      end: fc.constantFrom('</b>', '**'),
      href: fc.constantFrom(
        'https://x.example/"><script>',
        'javascript:alert(1)',
        'mailto:a@b.example',
        'https://x.example/',
      ),
      pair: fc.constantFrom(1, 2),
    });
    const segment = fc.record({
      text,
      codes: fc.array(code, { maxLength: 4 }).map((codes) => codes.map((each, index) => ({ ...each, id: index + 1 }))),
      whitespaceAfter: fc.constantFrom('', ' ', '\n'),
    });
    const block = fc.record({
      type: fc.constantFrom(...BLOCK_TYPES),
      prefix: fc.constantFrom('', '- ', '1. ', '2) ', '<b>'),
      marker: fc.constantFrom('', '• ', '3. '),
      segments: fc.array(segment, { maxLength: 3 }),
      separatorAfter: fc.constantFrom('\n', '</p>'),
    });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.constantFrom(...SOURCE_FORMATS), (blocks, format) => {
        const open: string[] = [];
        for (const tag of writeHtmlBody({ locale: 'en', format, blocks }).match(/<[^>]*>?/g) ?? []) {
          expect(tag).toMatch(own);
          const name = /[a-z\d]+/i.exec(tag)?.[0] ?? '';
          if (tag.startsWith('</')) expect(open.pop()).toBe(name);
          else if (name !== 'br') open.push(name);
        }
        expect(open).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
