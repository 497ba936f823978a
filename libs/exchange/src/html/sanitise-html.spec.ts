import { readFileSync } from 'node:fs';
import { DomainError } from '@triptych/domain';
import fc from 'fast-check';
import { html as namespaces, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { sanitiseHtml } from './sanitise-html.js';

const clean = (html: string): string => sanitiseHtml(html).content;

/** What another parser finds in a text: every element with its attributes, whatever scripts would do. */
function liveParts(html: string): string[] {
  return [true, false].flatMap((scriptingEnabled) => {
    const found: string[] = [];
    const queue: Tree.ChildNode[] = [...parse(`<body>${html}`, { scriptingEnabled }).childNodes];
    for (let node = queue.pop(); node; node = queue.pop()) {
      if (node.nodeName === '#comment') found.push('comment');
      if (!('tagName' in node)) continue;
      queue.push(...node.childNodes);
      if (node.namespaceURI !== namespaces.NS.HTML) found.push(`foreign ${node.tagName}`);
      if (/^(?:script|style|iframe|object|embed|form|input|base|meta|link|template|title)$/.test(node.tagName)) {
        found.push(node.tagName);
      }
      for (const { name, value } of node.attrs) {
        const scheme = value.replace(/[\s\p{C}]/gu, '').toLowerCase();
        if (name.startsWith('on') || ['style', 'srcdoc', 'srcset', 'action'].includes(name)) found.push(name);
        if (/^(?:href|src|cite)$/.test(name) && /^(?:javascript|vbscript|data):/.test(scheme)) found.push(scheme);
      }
    }
    return found;
  });
}

describe('sanitiseHtml', () => {
  it.each(['R01.source.fr', 'R01.v2.source.fr', 'R07.source.en', 'R11.source.es'])('leaves %s as it is', (name) => {
    const html = readFileSync(`test/fixtures/releases/${name}.html`, 'utf8');
    expect(sanitiseHtml(html)).toEqual({ content: html, unsafe: 0 });
  });

  it.each([
    '<p>a < b & c &amp; d &nbsp; e</p>',
    '<P CLASS=lead>x<BR/>y</P >',
    '<ol start=3 reversed><li value="7">x</ol>',
    '<a href="mailto:a@b.example" rel=noopener target="_blank">x</a> <a href="/y?a=1&amp;b=2#c">y</a> <a href=tel:+41>z</a>',
    '<img src="//host.example/x.png" alt="a &quot; b" width=1 height=1>',
    '<table><tr><td colspan=2 headers="a b">x<td>y</table>',
    '<p>un<b>deux<i>trois</b>quatre</i>',
    '<blockquote cite="https://a.example/">x</blockquote>\r\n<time datetime="2025-10-05">x</time>',
    '<p title="a > b <i>">x</p>',
    '',
  ])('leaves %j as it is', (html) => {
    expect(sanitiseHtml(html)).toEqual({ content: html, unsafe: 0 });
  });

  it.each([
    // Page furniture of HTML itself: nobody is told.
    ['<!doctype html><html lang="fr"><head><title>T</title></head><body>x</body></html>', 'x', 0],
    ['a<!-- b -->c', 'ac', 0],
    ['<p style="color:red" data-x=1 class=a>x</p>', '<p class=a>x</p>', 0],
    ['<style>p{}</style><link rel=stylesheet href=x><meta charset=utf-8>x', 'x', 0],
    ['<my-thing a=1>x</my-thing>', 'x', 0],
    ['<form action="/s">Nom <input name=n><button>Go</button><select><option>a</select></form>', 'Nom ', 0],
    ['<picture><source srcset=x><img src=x.png srcset="y 2x" alt=z></picture>', '<img src=x.png alt=z>', 0],
    ['<video controls><p>v</p></video>x', 'x', 0],
    ['a\u0000b<p id="c\u0000d">', 'ab<p>', 0],
    ['<p>x</p onclick=y>', '<p>x</p>', 0],
    ['<a href="ftp://x/">x</a>', '<a>x</a>', 0],
    // What could do harm.
    ['a<script>b</script>c', 'ac', 1],
    ['<p onclick="x()" class="a">x</p>', '<p class="a">x</p>', 1],
    ['<img src=x onerror=alert(1)>', '<img src=x>', 1],
    ['<img src="data:image/png;base64,AA==" alt="x">', '<img alt="x">', 1],
    ['<a href="javascript:alert(1)">un</a>', '<a>un</a>', 1],
    ['<a href=" jav&#x09;ascript:alert(2)">deux</a>', '<a>deux</a>', 1],
    ['<a href="JaVaScRiPt&colon;alert(3)">trois</a>', '<a>trois</a>', 1],
    ['<a href="&#1;javascript:alert(3)">trois</a>', '<a>trois</a>', 1],
    ['<a href="data:text/html,<script>alert(4)</script>">quatre</a>', '<a>quatre</a>', 1],
    ['<a href="vbscript:x">cinq</a>', '<a>cinq</a>', 1],
    ['<a href="x" href="javascript:y">x</a>', '<a href="x">x</a>', 0],
    ['<a class=x href="javascript:y" href="javascript:z">x</a>', '<a class=x>x</a>', 1],
    ['<iframe src=x></iframe><object data=x>y</object><embed src=x>z', 'z', 3],
    ['<base href="https://evil.example/"><meta http-equiv=refresh content="0;url=x">x', 'x', 2],
    ['<script>never closed <p>x</p>', '', 1],
    ['<object>never closed <p>x</p>', 'never closed <p>x</p>', 1],
    // Tags that the taking out would make.
    ['<<script></script>img src=x onerror=alert(1)>', '&lt;img src=x onerror=alert(1)>', 1],
    ['<<!-- -->script>alert(1)</script>', '&lt;script>alert(1)', 0],
    ['<\u0000b onclick=x>', '&lt;b onclick=x>', 0],
    ['<scr<script></script>ipt>alert(1)</script>', 'ipt>alert(1)', 0],
    // Elements that are read one way here and another way there.
    ['<svg><style><img src=x onerror=alert(1)></style></svg>x', 'x', 0],
    ['<svg/>x</svg>', 'x', 0],
    ['<svg><text>a</text><p>x</p></svg>', '<p>x</p>', 0],
    ['<svg><text>a</text><p>x</p>', 'a<p>x</p>', 0],
    ['<plaintext><b onclick=x>x', '<b>x', 1],
    ['<title><noscript><textarea><xmp><title>x', 'x', 0],
    ['<svg><foreignObject><p>a</p></foreignObject></svg>x', 'x', 0],
    [
      '<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>x',
      '<table></table>x',
      0,
    ],
    ['<noscript><p title="</noscript><img src=x onerror=alert(1)>">', '<img src=x>">', 1],
    ['<xmp><p title="</xmp><img src=x onerror=alert(1)>">', '<img src=x>">', 1],
    ['<textarea><p title="</textarea><img src=x onerror=alert(1)>">', '<img src=x>">', 1],
    ['<form><div></form><form>x</div></form>', '<div>x</div>', 0],
    ['<table><form><b>x<td>y</table>', '<table><b>x<td>y</table>', 0],
    ['<div><svg><path></div><p>x</p></svg>', '<div></div><p>x</p>', 0],
    ['<p title="x><script>alert(1)</script>', '', 0],
    ['<a title="x" onmouseover="y" <b>x', '<a title="x">x', 1],
  ])('makes of %j the text %j', (html, content, unsafe) => {
    expect(sanitiseHtml(html)).toEqual({ content, unsafe });
    expect(liveParts(content)).toEqual([]);
  });

  it('keeps, of whatever pieces, nothing alive, and changes nothing the second time', () => {
    const piece = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<!--',
        '-->',
        '--!>',
        '<![CDATA[',
        ']]>',
        '<?x',
        '"',
        "'",
        '`',
        '=',
        '/',
        '&',
        '&lt;',
        '&#60',
      ],
      ...[
        '<svg>',
        '</svg>',
        '<math>',
        '<mtext>',
        '<mglyph>',
        '<malignmark>',
        '<style>',
        '</style>',
        '<script',
        '</script>',
      ],
      ...[
        '<title>',
        '</title>',
        '<textarea>',
        '<noscript>',
        '</noscript>',
        '<xmp>',
        '<plaintext>',
        '<template>',
        '<select>',
      ],
      ...[
        '<table>',
        '<td>',
        '<form>',
        '</form>',
        '<p>',
        '</p>',
        '<b',
        '<a',
        '<img',
        '<br>',
        '<foreignObject>',
        '<desc>',
      ],
      ...[
        ' onerror=alert(1)',
        ' href=',
        ' src=x',
        'javascript:',
        'java\tscript:',
        '&#106;avascript:',
        ' title="',
        '\u0000',
        'x',
        ' ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const content = clean(pieces.join(''));
        expect(liveParts(content)).toEqual([]);
        expect(sanitiseHtml(content)).toEqual({ content, unsafe: 0 });
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    ['<b>', 513],
    ['<div><p>', 513],
    ['<ul><li>', 513],
    ['<table><tr><td>', 513],
    ['<b>', 300_000],
  ])('refuses %s nested %i times', (markup, times) => {
    expect(() => sanitiseHtml(markup.repeat(times))).toThrow(new DomainError('markup_too_deep', { limit: 512 }));
  });

  it.each(['<p>x', '<li>x', '<table><tr><td>x</table>', '<b>x</b>', '<dt>x<dd>y', '<br>', '<x>', '<h2>x'])(
    'is not deceived by %s one after the other',
    (markup) => {
      const html = markup.repeat(2000);
      expect(clean(html)).toBe(markup === '<x>' ? '' : html);
    },
  );

  // Nothing here may take time that grows faster than the text: each would run for minutes.
  it.each([
    ['<', (text: string) => text],
    ['&', (text: string) => text],
    ['&lt', (text: string) => text],
    [' ', (text: string) => text],
    ['</b>', (text: string) => text],
    ['<b>x</b>', (text: string) => text],
    ['<script>', () => ''],
    ['<svg>', () => ''],
    ['<title>', () => ''],
    ["<a href='", () => ''],
  ])('reads a megabyte of %s', (piece, expected) => {
    const html = piece.repeat(1_000_000 / piece.length);
    expect(clean(html)).toBe(expected(html));
  });

  it('reads a megabyte of attributes, of one tag', () => {
    const names = Array.from({ length: 120_000 }, (_, index) => ` a${String(index)}`);
    expect(clean(`<p class=x${names.join('')}>y`)).toBe('<p class=x>y');
  });
});
