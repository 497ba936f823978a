import { readableText, type SourceBlock } from '@triptych/domain';
import { joinDocument } from '@triptych/segmentation';
import fc from 'fast-check';
import { readHtml } from './read-html.js';

const read = (html: string): SourceBlock[] => [...readHtml(html, 'en').blocks];
/** Type, marker and text with codes of each block. */
const shape = (html: string): string[][] =>
  read(html).map(({ type, marker = '', segments }) => [type, marker, segments.map(({ text }) => text).join(' | ')]);

describe('readHtml', () => {
  it.each<[string, string[][]]>([
    // Blocks.
    [
      '<h1>A title</h1><h2>One</h2><h1>Two</h1><h6>Three</h6>',
      [
        ['headline', '', 'A title'],
        ['subheading', '', 'One'],
        ['subheading', '', 'Two'],
        ['subheading', '', 'Three'],
      ],
    ],
    [
      '<div>Before the list it says.<ul><li>in it;</ul>Behind the list it goes on.</div>',
      [
        ['lead', '', 'Before the list it says.'],
        ['list-item', '• ', 'in it;'],
        ['paragraph', '', 'Behind the list it goes on.'],
      ],
    ],
    [
      '<ul><li>one<ul><li>inner</li></ul></li><li><p>two</p><p>Still two, as a sentence.</p></li></ul>',
      [
        ['list-item', '• ', 'one'],
        ['list-item', '• ', 'inner'],
        ['list-item', '• ', 'two'],
        ['lead', '', 'Still two, as a sentence.'],
      ],
    ],
    [
      '<ol start=3><li>c<li value=9>i<li>j</ol>',
      [
        ['list-item', '3. ', 'c'],
        ['list-item', '9. ', 'i'],
        ['list-item', '10. ', 'j'],
      ],
    ],
    [
      '<ol reversed><li>b<li>a</ol><ol type=a><li>x</ol><ol type=I start=4><li>y</ol>',
      [
        ['list-item', '2. ', 'b'],
        ['list-item', '1. ', 'a'],
        ['list-item', 'a. ', 'x'],
        ['list-item', 'IV. ', 'y'],
      ],
    ],
    [
      '<table><caption>Data</caption><tr><th>Year<th>Sum<tr><td>2024<td>Two',
      [
        ['caption', '', 'Data'],
        ['table-cell', '', 'Year'],
        ['table-cell', '', 'Sum'],
        ['table-cell', '', '2024'],
        ['table-cell', '', 'Two'],
      ],
    ],
    [
      '<blockquote><p>She said so.</p></blockquote><p class="quote">He too.</p>',
      [
        ['quotation', '', 'She said so.'],
        ['quotation', '', 'He too.'],
      ],
    ],
    [
      '<figure><img src=x alt="A &quot;view&quot;" title=\'T\'><figcaption>The view</figcaption></figure>',
      [
        ['alt-text', '', 'A "view"'],
        ['alt-text', '', 'T'],
        ['caption', '', 'The view'],
      ],
    ],
    ['<p>Text <img src=x alt="inside"> goes on.</p>', [['lead', '', 'Text <1/> goes on.']]],
    [
      '<p><img src=x alt="before"> Text goes on. <img src=y alt="behind"></p>',
      [
        ['alt-text', '', 'before'],
        ['lead', '', 'Text goes on.'],
        ['alt-text', '', 'behind'],
      ],
    ],
    ['<address>Jane, Rome</address>', [['media-contact', '', 'Jane, Rome']]],
    [
      '<dl><dt>Term<dd>What it means.</dl>',
      [
        ['paragraph', '', 'Term'],
        ['paragraph', '', 'What it means.'],
      ],
    ],
    // Classes.
    [
      '<p class="pr__sous-titre">A</p><p class=chapô>B</p><aside class=contacto><h2>C</h2><ul><li>D</ul></aside>',
      [
        ['subheadline', '', 'A'],
        ['lead', '', 'B'],
        ['media-contact', '', 'C'],
        ['media-contact', '• ', 'D'],
      ],
    ],
    ['<p class=lead-image>Not a hint in this one.</p>', [['lead', '', 'Not a hint in this one.']]],
    [
      '<footer class="about-us"><p>A</p></footer><section class="notes-to-editors"><p>B</p></section>',
      [
        ['boilerplate', '', 'A'],
        ['notes-to-editors', '', 'B'],
      ],
    ],
    // Breaks.
    ['<p>One line<br>and its other half.</p>', [['lead', '', 'One line | and its other half.']]],
    [
      '<p>One paragraph.<br><br/>Another one.</p>',
      [
        ['lead', '', 'One paragraph.'],
        ['paragraph', '', 'Another one.'],
      ],
    ],
    [
      '<p>The report says these three things:<br>- one;<br>&bull; two;<br>- <b>three</b>.<br>And an end.</p>',
      [
        ['lead', '', 'The report says these three things:'],
        ['list-item', '- ', 'one;'],
        ['list-item', '• ', 'two;'],
        ['list-item', '- ', '<1>three</1>.'],
        ['paragraph', '', 'And an end.'],
      ],
    ],
    // Text.
    [
      '<p>A\n   line  with &amp; and &eacute; &lt;b&gt; &nbsp;here.</p>',
      [['lead', '', 'A line with & and é <b> \u00A0here.']],
    ],
    ['<pre>kept  as\n  it is</pre>', [['paragraph', '', 'kept  as\n  it is']]],
    [
      '<p><b>« Un</b>\u202F; deux &eacute;\u202F! \u2009x.</p>',
      [['lead', '', '<1>« Un</1>\u202F; deux é\u202F! \u2009x.']],
    ],
    ['<p>&nbsp;</p><p>Text.</p><p>&shy;</p>', [['lead', '', 'Text.']]],
    // Codes.
    [
      '<p>A <b>bold</b> and <a href="https://x.example/">linked</a> text.</p>',
      [['lead', '', 'A <1>bold</1> and <2>linked</2> text.']],
    ],
    ['<p><strong>All of it is bold.</strong></p>', [['lead', '', 'All of it is bold.']]],
    ['<p><a href="/x">All of it is a link.</a></p>', [['lead', '', '<1>All of it is a link.</1>']]],
    ['<p><b>One.</b> Two.</p>', [['lead', '', '<1>One.</1> | Two.']]],
    ['<p>By <span translate=no>ACME <b>Inc.</b></span> and others.</p>', [['lead', '', 'By <1/> and others.']]],
    ['<p class=notranslate>ACME</p><p>Text.</p>', [['lead', '', 'Text.']]],
    ['<div translate=no>ACME <p translate=yes>Text.</p></div>', [['lead', '', 'Text.']]],
  ])('reads %s', (html, expected) => {
    expect(shape(html)).toEqual(expected);
    expect(joinDocument(read(html))).toBe(html);
  });

  it('gives codes their types, their markup and where links lead', () => {
    const html =
      '<p>a <em>i</em> <u>u</u> <del>s</del> <sup>p</sup> <code>v</code> <q>o</q> <a href="mailto:a@b.example">m</a> <a href="/r">r</a> x</p>';
    const codes = read(html)[0]?.segments[0]?.codes ?? [];
    expect(codes.map(({ type }) => type)).toEqual([
      ...['italic', 'underlined', 'struck', 'superscript', 'verbatim', 'other', 'link', 'link'],
    ]);
    expect(codes.map(({ href }) => href).filter(Boolean)).toEqual(['mailto:a@b.example']);
    expect(codes[6]).toMatchObject({ kind: 'pc', start: '<a href="mailto:a@b.example">', end: '</a>' });
  });

  it.each([
    ['<p lang="es-419">Hola</p>', undefined, 'es'],
    ['<html lang="en"><body><p lang=fr>Bonjour</p></body></html>', undefined, 'en'],
    ['<html xml:lang="fr"><body><p>Hello</p></body></html>', undefined, 'fr'],
    ['<p lang="de">Les autorités locales sont formées à la gouvernance.</p>', undefined, 'fr'],
    ['<p lang="es">Hola</p>', 'fr', 'fr'],
  ] as const)('reads %s, said to be %s, as %s', (html, named, locale) => {
    expect(readHtml(html, named).locale).toBe(locale);
  });

  it.each(['', ' \n', '<p></p>', '<!-- x -->', '<script>x</script>', '<img src=x>', '<p translate=no>x</p>'])(
    'takes %j, in which there is nothing to read',
    (html) => {
      const { content, blocks } = readHtml(html, 'en');
      expect(joinDocument(blocks)).toBe(content);
      expect(blocks.flatMap(({ segments }) => segments)).toEqual([]);
    },
  );

  it('keeps every word of broken nesting, in order, once each', () => {
    const html =
      '<p>Un <b>deux <i>trois</b> quatre</i><p>cinq<div>six</p>sept</div><table><tr><td>huit<p>neuf</table>dix</span></li><ul><li>onze<li>douze';
    const words = read(html)
      .map(readableText)
      .join(' ')
      .match(/\p{L}+/gu);
    expect(words).toEqual('Un deux trois quatre cinq six sept huit neuf dix onze douze'.split(' '));
    expect(joinDocument(read(html))).toBe(html.replace('</span>', '</span>'));
  });

  it('tells how many unsafe things it took out', () => {
    expect(readHtml('<p onclick=x>a</p><script>b</script>', 'en').notices).toEqual([
      { kind: 'unsafe-removed', count: 2 },
    ]);
  });

  it('joins to what it keeps, whatever the fragment', () => {
    const text = fc.constantFrom(
      'One. Two.',
      'x',
      ' ',
      '\n',
      '&amp;',
      '&nbsp;',
      '- ',
      '• ',
      'é “q”',
      '&lt;1&gt;',
      '<1>',
      '😀',
    );
    const inline = fc.constantFrom(
      '<b>',
      '</b>',
      '<i class=x>',
      '</i>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<img src=x alt="a. B &amp; c">',
      '<span translate=no>',
      '</span>',
      '<wbr>',
    );
    const block = fc.constantFrom(
      '<p>',
      '</p>',
      '<ul><li>',
      '<li>',
      '</ul>',
      '<div lang=fr>',
      '</div>',
      '<h1>',
      '</h1>',
      '<table><tr><td>',
      '<td>',
      '</table>',
      '<nav>',
      '</nav>',
      '<pre>',
      '</pre>',
      '<hr>',
      '<blockquote>',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(text, inline, block), { maxLength: 30 }), (pieces) => {
        const { content, blocks } = readHtml(pieces.join(''), 'en');
        expect(joinDocument(blocks)).toBe(content);
      }),
      { numRuns: 2000 },
    );
  });
});
